import { harmless } from '../plain-words.ts';

/** XML that people’s words cannot break out of. */

/** A piece of XML that is complete in itself. */
declare const brand: unique symbol;
export type Xml = string & { readonly [brand]: 'xml' };

export const element = (name: string, attributes: Readonly<Record<string, string | number>> = {}, children: readonly Xml[] = []): Xml => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(typeof value === 'number' ? short(value) : value)}"`);
  const open = `<${name}${written.join('')}`;
  return (children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`) as Xml;
};

/** Words as text. */
export const words = (text: string): Xml => escape(text) as Xml;

/** A document of one element. */
export const document = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

const escape = (text: string): string =>
  harmless(text)
    // A tab or a line break in an attribute would become a space anyhow.
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** Two decimals are finer than any screen. */
const short = (value: number): string => String(Math.round(value * 100) / 100);
