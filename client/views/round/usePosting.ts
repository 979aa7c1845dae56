import type { Ack } from '../../../shared/protocol/control.ts';
import type { Command } from '../../../shared/session/commands.ts';
import type { Words } from '../../models/participantComposers.ts';
import { actOn, useDesk } from '../participant/desk.ts';

/** Sends words from a field. Refused, they are back in it, whoever has the device by then: nobody else sees that field. */
export const usePosting = (): ((sent: Sent) => Promise<Ack>) => {
  const { live, change } = useDesk();
  return async ({ key, words, post }) => {
    const id = `${key} ${String(performance.now())}`;
    change({ type: 'sent', id, key, words });
    const ack = await actOn(live, post(words));
    change({ type: ack.ok ? 'arrived' : 'refused', id });
    return ack;
  };
};

interface Sent {
  /** Of the field. */
  readonly key: string;
  readonly words: Words;
  readonly post: (words: Words) => Command;
}
