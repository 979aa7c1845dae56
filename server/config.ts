import { resolve } from 'node:path';
import { z } from 'zod';
import { err, ok, type Result } from '../shared/result.ts';

export interface Config {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Absolute path of the folder that holds everything people wrote. */
  readonly dataDir: string;
  /** Absolute path of the built pages. */
  readonly clientDir: string;
  /** How many reverse proxies stand in front and may say who the visitor is; 0: none. */
  readonly trustProxy: number;
  /** Where people reach this server, when that is not the address it listens on; `https:` makes cookies secure. */
  readonly publicUrl: URL | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Who runs this Kring, for the pages about privacy; `null`: nobody said so. */
  readonly organisation: string | null;
  /** Where questions about privacy, accessibility and security go: an e-mail address, or an https one. */
  readonly contact: string | null;
}

/** Reads the settings from environment variables. The error is one sentence for the person who starts the server. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Result<Config, string> => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) return err(parsed.error.issues[0]?.message ?? 'The settings could not be read.');
  const { HOST, PORT, DATA_DIR, CLIENT_DIR, TRUST_PROXY, PUBLIC_URL, LOG_LEVEL, ORGANISATION, CONTACT } = parsed.data;
  return ok({
    host: HOST,
    port: PORT,
    dataDir: resolve(PROJECT, DATA_DIR),
    clientDir: resolve(PROJECT, CLIENT_DIR),
    trustProxy: TRUST_PROXY,
    publicUrl: PUBLIC_URL,
    logLevel: LOG_LEVEL,
    organisation: ORGANISATION,
    contact: CONTACT,
  });
};

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
const PROJECT = resolve(import.meta.dirname, '..');

const whole = (most: number, message: string) =>
  z
    .string()
    .regex(/^\d{1,5}$/, message)
    .transform(Number)
    .refine((number) => number <= most, message);

const parseOrigin = (text: string): URL | null => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const bare = url !== null && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return bare && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
};

/** Both go into a page and a header-like file: one line, and nothing that hides in it. */
const isOneLine = (text: string): boolean => text.length <= 120 && !/\p{C}/u.test(text);

const isContact = (text: string): boolean => {
  if (!isOneLine(text)) return false;
  if (/^[\w.!#$&'*+/=?^`{|}~-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(text)) return true;
  return /^https:\/\/\S+$/.test(text) && URL.canParse(text) && new URL(text).username === '';
};

const PUBLIC_URL_RULE = 'PUBLIC_URL must be an address without a path, such as https://kring.example.nl.';

const environment = z.object({
  HOST: z
    .string()
    .regex(/^[a-zA-Z0-9.:-]+$/, 'HOST must be a host name or an IP address, such as localhost or 0.0.0.0.')
    .default('127.0.0.1'),
  PORT: whole(65_535, 'PORT must be a whole number from 0 to 65535.').default(3000),
  DATA_DIR: z.string().default('data'),
  CLIENT_DIR: z.string().default('dist/client'),
  TRUST_PROXY: whole(9, 'TRUST_PROXY must be the number of reverse proxies in front of Kring, from 0 to 9.').default(0),
  PUBLIC_URL: z
    .string()
    .refine((text) => parseOrigin(text) !== null, PUBLIC_URL_RULE)
    .transform(parseOrigin)
    .nullable()
    .default(null),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.` }).default('warn'),
  ORGANISATION: z
    .string()
    .trim()
    .refine(isOneLine, 'ORGANISATION must be one line of at most 120 characters, such as Gemeente Voorbeeld.')
    .nullable()
    .default(null),
  CONTACT: z
    .string()
    .trim()
    .refine(isContact, 'CONTACT must be an e-mail address or an https address, such as privacy@example.nl.')
    .nullable()
    .default(null),
});
