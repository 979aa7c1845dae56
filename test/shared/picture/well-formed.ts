/** Reads an XML document of elements, attributes and text as strictly as the specification does; answers its elements, or says what is wrong. */
export const readXml = (
  document: string,
): readonly { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly text: string }[] => {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(head)) throw new Error('no declaration');
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(document)) throw new Error('a character XML does not know');
  const body = document.slice(head.length);
  const elements: { name: string; attributes: Map<string, string>; text: string }[] = [];
  const open: (typeof elements)[number][] = [];
  let at = 0;
  for (const match of body.matchAll(/<(\/?)([a-z]+)((?: [a-zA-Z-]+="[^"<]*")*)(\/?)>/g)) {
    const text = body.slice(at, match.index);
    at = match.index + match[0].length;
    if (text.includes('<')) throw new Error(`a stray < in ${text}`);
    const [, closes, name = '', attributes = '', empty] = match;
    const parent = open.at(-1);
    if (parent !== undefined) parent.text += unescape(text);
    else if (text.trim() !== '' || elements.length > 0) throw new Error('something beside the root');
    if (closes === '/') {
      if (open.pop()?.name !== name) throw new Error(`${name} was not open`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescape(value)] as const);
    if (new Set(pairs.map(([key]) => key)).size !== pairs.length) throw new Error(`an attribute twice in ${name}`);
    const element = { name, attributes: new Map(pairs), text: '' };
    elements.push(element);
    if (empty !== '/') open.push(element);
  }
  if (open.length > 0 || body.slice(at).trim() !== '') throw new Error('it does not end');
  return elements;
};

const unescape = (text: string): string => {
  if (/&(?!#\d+;)/.test(text)) throw new Error(`a bare & in ${text}`);
  return text.replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)));
};
