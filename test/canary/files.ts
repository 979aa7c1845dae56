import { execFileSync } from 'node:child_process';
import { inflateRawSync } from 'node:zlib';
import type { JoinCode } from '../../shared/ids.ts';
import type { Listener } from './listener.ts';

/** The words in a file to keep, whatever its form; `null` when there is none for this browser. */
export const readFile = async (one: Pick<Listener, 'browser'>, path: string): Promise<string | null> => {
  const response = await fetch(new URL(path, one.browser.url), { headers: { cookie: one.browser.cookie } });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.headers.get('cache-control') !== 'no-store') throw new Error(`a cache may keep ${path}`);
  if (response.status !== 200) return null;
  if (path.includes('.docx')) return wordsInZip(bytes);
  return path.includes('.pdf') ? wordsInPdf(bytes) : bytes.toString();
};

export const ofSession = (code: JoinCode, file: string): string => `/api/sessions/${code}/${file}`;

/** Every entry of a zip file, by its directory at the end. */
const wordsInZip = (zip: Buffer): string => {
  const words: string[] = [];
  let at = zip.readUInt32LE(zip.lastIndexOf(END) + 16);
  while (zip.readUInt32LE(at) === ENTRY) {
    const [method, size, name, extra, comment] = [
      zip.readUInt16LE(at + 10),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(from, from + size);
    words.push((method === 0 ? packed : inflateRawSync(packed)).toString());
    at += 46 + name + extra + comment;
  }
  return words.join('\n');
};

/** As Poppler reads it; without it, what is not packed. */
const wordsInPdf = (pdf: Buffer): string => {
  try {
    return execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
  } catch {
    return pdf.toString('latin1');
  }
};

const END = Buffer.from('PK\u0005\u0006');
const ENTRY = 0x02014b50;
