import type { JoinCode } from '../../shared/ids.ts';
import type { ManagementBody } from '../../shared/protocol/http.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createApi } from '../connection/api.ts';

/** Has a text for management made and laid before the circle; resolves with why not, or `null`. */
export const useLayManagement =
  (code: JoinCode) =>
  async (body: ManagementBody): Promise<Refusal | null> => {
    const laid = await createApi().layManagement(code, body);
    return laid.ok ? null : laid.error;
  };
