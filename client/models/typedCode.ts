import { parseJoinCode, type JoinCode } from '../../shared/ids.ts';

/** The code in what somebody typed or pasted: a code with or without dash, in any case, or a link to a session. */
export const codeIn = (typed: string): JoinCode | null => {
  const inLink = /\/s\/([^/?#\s]+)/i.exec(typed)?.[1];
  return parseJoinCode(inLink ?? typed.trim());
};
