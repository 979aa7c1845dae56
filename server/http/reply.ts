import type { Request, RequestHandler, Response } from 'express';
import type { z } from 'zod';
import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusal, RefusalCode } from '../../shared/session/refusal.ts';

export interface Reply {
  readonly status: 200 | 201 | 204;
  readonly body?: unknown;
}

/** A route as a question with an answer: what it rejects with becomes `unavailable`, in the app's error handler. */
export const route =
  (answer: (request: Request, response: Response) => Promise<Result<Reply, Refusal>>): RequestHandler =>
  async (request, response) => {
    const result = await answer(request, response);
    if (!result.ok) sendRefusal(response, result.error);
    else if (result.value.body === undefined) response.status(result.value.status).end();
    else response.status(result.value.status).json(result.value.body);
  };

export const sendRefusal = (response: Response, refusal: Refusal, status: number = STATUS[refusal.code]): void => {
  if (refusal.code === 'too-fast') response.setHeader('retry-after', '60');
  response.status(status).json({ refusal });
};

/** Reads a body; the refusal names the field and none of the words. */
export const parseBody = <Schema extends z.ZodType>(schema: Schema, body: unknown): Result<z.output<Schema>, Refusal> => {
  const parsed = schema.safeParse(body);
  if (parsed.success) return ok(parsed.data);
  const field = parsed.error.issues[0]?.path.find((key) => typeof key === 'string');
  return err(field === undefined ? { code: 'invalid' } : { code: 'invalid', field });
};

const STATUS: Readonly<Record<RefusalCode, number>> = {
  'not-now': 409,
  'not-yours': 403,
  'not-allowed': 403,
  'not-found': 404,
  moved: 409,
  'sheet-full': 409,
  listening: 409,
  'claim-first': 409,
  'limit-reached': 409,
  empty: 400,
  'session-closed': 409,
  'session-full': 409,
  'no-session': 404,
  'no-seat': 403,
  'bad-key': 403,
  'name-taken': 409,
  changed: 409,
  'bad-passphrase': 403,
  invalid: 400,
  'too-fast': 429,
  'no-file': 503,
  unavailable: 503,
};
