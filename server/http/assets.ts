import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, RequestHandler, Response } from 'express';

/**
 * Serves the built pages from memory: read once, compressed once at the first request for each.
 * What is not a file is one of the client's own addresses and gets the page.
 */
export const assets = (dir: string): RequestHandler => {
  const files = readAssets(dir);
  const page = files.get('/index.html');
  return async (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const asset = files.get(request.path) ?? (extname(request.path) === '' ? page : undefined);
    if (asset !== undefined) return send(request, response, asset);
    if (page === undefined) response.status(503).type('text/plain').send('The pages are not built yet: run npm run build.\n');
    else response.status(404).type('text/plain').send('Not found.\n');
  };
};

interface Asset {
  readonly content: Buffer;
  readonly type: string;
  readonly etag: string;
  /** The name holds a hash of the content, so it never changes. */
  readonly immutable: boolean;
  readonly encoded: Map<Encoding, Promise<Buffer>>;
}

/** Smallest first, whatever order a browser names them in. */
const ENCODINGS = ['br', 'gzip'] as const;
type Encoding = (typeof ENCODINGS)[number];

const readAssets = (dir: string): ReadonlyMap<string, Asset> => {
  const files = new Map<string, Asset>();
  for (const entry of listFiles(dir)) {
    const path = `/${relative(dir, entry).split(sep).join('/')}`;
    const type = TYPES[extname(path)];
    if (type === undefined) continue;
    const content = readFileSync(entry);
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    files.set(path, { content, type, etag, immutable: path.startsWith('/assets/'), encoded: new Map() });
  }
  return files;
};

const listFiles = (dir: string): readonly string[] => {
  try {
    const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
};

const send = async (request: Request, response: Response, asset: Asset): Promise<void> => {
  response.setHeader('content-type', asset.type);
  response.setHeader('cache-control', asset.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('etag', asset.etag);
  if (request.headers['if-none-match'] === asset.etag) return void response.status(304).end();
  const encoding = isText(asset) ? ENCODINGS.find((one) => request.acceptsEncodings(one) === one) : undefined;
  if (isText(asset)) response.setHeader('vary', 'accept-encoding');
  const body = encoding === undefined ? asset.content : await encode(asset, encoding);
  if (encoding !== undefined) response.setHeader('content-encoding', encoding);
  response.setHeader('content-length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
};

const encode = (asset: Asset, encoding: Encoding): Promise<Buffer> => {
  const before = asset.encoded.get(encoding);
  if (before !== undefined) return before;
  const made =
    encoding === 'br'
      ? promisify(brotliCompress)(asset.content, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } })
      : promisify(gzip)(asset.content, { level: 9 });
  asset.encoded.set(encoding, made);
  return made;
};

const isText = ({ type, content }: Asset): boolean => content.length > 1000 && /text|javascript|json|svg/.test(type);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
};
