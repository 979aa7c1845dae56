import type { CommandId } from '../../shared/ids.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { commandEnvelope, commandSchemas } from '../../shared/protocol/control.ts';
import type { Command, CommandName } from '../../shared/session/commands.ts';
import type { Refusal } from '../../shared/session/refusal.ts';

/** Reads what arrived as a command. The refusal names the field that does not fit, and none of the words. */
export const parseCommand = (message: unknown): Result<Command & { readonly id: CommandId }, Refusal> => {
  const envelope = commandEnvelope.safeParse(message);
  if (!envelope.success) return err({ code: 'invalid', field: 'command' });
  const { id, name, payload } = envelope.data;
  // An own property only: `__proto__` and `constructor` are no commands.
  if (!Object.hasOwn(commandSchemas, name)) return err({ code: 'invalid', field: 'name' });
  const parsed = commandSchemas[name as CommandName].safeParse(payload);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.find((key) => typeof key === 'string');
    return err({ code: 'invalid', field: field ?? 'payload' });
  }
  return ok({ id, name: name as CommandName, payload: parsed.data } as Command & { readonly id: CommandId });
};
