import { SPACE, type Finder, type Trace } from './trace.ts';

/** Account numbers of any country in the IBAN registry, in one piece or in groups, whose check digits are right. */
export const ibans: Finder = (text) => {
  const found: Trace[] = [];
  for (const match of text.matchAll(START)) {
    const length = LENGTHS.get(match[0].slice(0, 2).toUpperCase());
    if (length === undefined || match.index < (found.at(-1)?.to ?? 0)) continue;
    const end = endOf(text, match.index, length);
    if (end !== null) found.push({ kind: 'iban', from: match.index, to: end });
  }
  return found;
};

/** Where so many letters and digits end, with at most one sign between two of them; `null` when it is no account number. */
const endOf = (text: string, from: number, length: number): number | null => {
  let account = '';
  let at = from;
  while (account.length < length) {
    if (account !== '' && GAPS.includes(text[at] ?? 'none')) at += 1;
    const sign = text[at] ?? '';
    if (!isLetterOrDigit(sign)) return null;
    account += sign;
    at += 1;
  }
  return /[\p{L}\d]/u.test(text[at] ?? '') || !passesMod97(account) ? null : at;
};

/** The first four signs go last, letters count from 10, and the number leaves 1 on division by 97. */
export const passesMod97 = (account: string): boolean => {
  let rest = 0;
  for (let at = 0; at < account.length; at += 1) {
    const value = Number.parseInt(account[(at + 4) % account.length] ?? '', 36);
    rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
  }
  return rest === 1;
};

const START = new RegExp(`(?<![\\p{L}\\d])[a-z]{2}[${SPACE}]?\\d{2}`, 'giu');
const GAPS = ' \u00a0\u2009\u202f.-\u2010\u2011\u2012\u2013';

const isLetterOrDigit = (sign: string): boolean =>
  (sign >= '0' && sign <= '9') || (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');

/** Country and length, as in the registry. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 ' +
    'FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 ' +
    'MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 ' +
    'SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((row) => [row.slice(0, 2), Number(row.slice(2))]),
);
