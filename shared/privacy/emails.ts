import type { Finder, Trace } from './trace.ts';

/** E-mail addresses, found from their sign outwards: a name before it, and a domain with a dot after it. */
export const emails: Finder = (text) => {
  const found: Trace[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const name = NAME.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.[0] ?? '';
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))?.[0] ?? '';
    if (name !== '' && domain !== '') found.push({ kind: 'email', from: at - name.length, to: at + 1 + domain.length });
  }
  return found;
};

const LONGEST_NAME = 64;
const LONGEST_DOMAIN = 120;

const NAME = /[\p{L}\d][\p{L}\d._%+'-]{0,63}$/u;
const DOMAIN = /^[\p{L}\d][\p{L}\d-]{0,62}(?:\.[\p{L}\d-]{1,63}){0,5}\.\p{L}{2,24}(?![\p{L}\d])/u;
