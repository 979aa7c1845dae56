import { err, ok, type Result } from '../../shared/result.ts';
import type { Refusal } from '../../shared/session/refusal.ts';

/** A file as it came, and what it is to be called. */
export interface FetchedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Fetches a file to keep. It stays in this tab until it is saved; a refusal is a value. */
export const fetchFile = async (
  path: string,
  fetchNow: typeof fetch = (...request) => fetch(...request),
): Promise<Result<FetchedFile, Refusal>> => {
  try {
    const response = await fetchNow(path, { credentials: 'same-origin', cache: 'no-store' });
    if (!response.ok) return err(refusalIn(await response.json()));
    const name = /filename="([a-z0-9.-]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    return ok({ name: name ?? 'kring', blob: await response.blob() });
  } catch {
    return err({ code: 'unavailable' });
  }
};

const refusalIn = (answer: unknown): Refusal => {
  const refusal = typeof answer === 'object' && answer !== null && 'refusal' in answer ? (answer.refusal as Refusal | null) : null;
  return typeof refusal?.code === 'string' ? refusal : { code: 'unavailable' };
};
