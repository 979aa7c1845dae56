import { useCallback, useMemo, useState } from 'react';
import type { JoinCode } from '../../shared/ids.ts';
import type { CreateBody } from '../../shared/protocol/http.ts';
import type { Refusal } from '../../shared/session/refusal.ts';
import { createApi } from '../connection/api.ts';

/** Creates a session; `created` is its code once it is there. */
export const useCreate = (): { readonly created: JoinCode | null; readonly create: (body: CreateBody) => Promise<Refusal | null> } => {
  const api = useMemo(() => createApi(), []);
  const [created, setCreated] = useState<JoinCode | null>(null);
  const create = useCallback(
    async (body: CreateBody): Promise<Refusal | null> => {
      const answer = await api.create(body);
      if (!answer.ok) return answer.error;
      setCreated(answer.value.code);
      return null;
    },
    [api],
  );
  return { created, create };
};
