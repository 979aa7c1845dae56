import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { KEEPSAKE_PATTERN, type KeepsakeId, type SessionId } from '../../shared/ids.ts';

/**
 * Personal keys. Who holds the seed opens what is kept for the key; the server seals for it and cannot look inside again.
 * X25519, HKDF-SHA256 and AES-256-GCM; key and session are bound to what is sealed, so a row that is put elsewhere does not open.
 */

/** 32 bytes of chance in base64url, 43 signs. Nothing here keeps it. */
export const newSeed = (): string => randomBytes(SEED_BYTES).toString('base64url');

/** The public half of a seed; `null` when that cannot be one. */
export const keepsakeOf = (seed: string): KeepsakeId | null => {
  const secret = secretOf(seed);
  return secret === null ? null : idOf(createPublicKey(secret));
};

/** For whom, and of which session. */
export interface SealedFor {
  readonly keepsake: KeepsakeId;
  readonly session: SessionId;
}

export const seal = ({ keepsake, session }: SealedFor, words: string): Uint8Array => {
  const mine = generateKeyPairSync('x25519');
  const once = Buffer.from(idOf(mine.publicKey), 'base64url');
  const key = sharedKey({ secret: mine.privateKey, other: publicKey(keepsake), once, keepsake });
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(boundTo({ keepsake, session }));
  const sealed = Buffer.concat([cipher.update(padded(words)), cipher.final()]);
  return new Uint8Array(Buffer.concat([FORM, once, iv, cipher.getAuthTag(), sealed]));
};

/** The words again; `null` when this seed does not open it, or somebody touched it. */
export const open = (seed: string, { keepsake, session }: SealedFor, sealed: Uint8Array): string | null => {
  const secret = secretOf(seed);
  const parts = partsOf(Buffer.from(sealed));
  if (secret === null || parts === null) return null;
  const { once, iv, tag, rest } = parts;
  try {
    const key = sharedKey({ secret, other: publicKey(once.toString('base64url')), once, keepsake });
    const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES }).setAAD(boundTo({ keepsake, session }));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(rest), decipher.final()])
      .toString('utf8')
      .trimEnd();
  } catch {
    return null;
  }
};

const secretOf = (seed: string): KeyObject | null => {
  if (!KEEPSAKE_PATTERN.test(seed)) return null;
  const bytes = Buffer.from(seed, 'base64url');
  if (bytes.length !== SEED_BYTES || bytes.toString('base64url') !== seed) return null;
  const scalar = Buffer.from(hkdfSync('sha256', bytes, '', 'kring keepsake x25519 1', 32));
  return createPrivateKey({ key: Buffer.concat([PKCS8, scalar]), format: 'der', type: 'pkcs8' });
};

const publicKey = (id: string): KeyObject => createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: id }, format: 'jwk' });

const idOf = (key: KeyObject): KeepsakeId => String(key.export({ format: 'jwk' }).x) as KeepsakeId;

interface Meeting {
  readonly secret: KeyObject;
  readonly other: KeyObject;
  /** The public key that is used once. */
  readonly once: Buffer;
  readonly keepsake: KeepsakeId;
}

const sharedKey = ({ secret, other, once, keepsake }: Meeting): Buffer => {
  const salt = Buffer.concat([once, Buffer.from(keepsake, 'base64url')]);
  return Buffer.from(hkdfSync('sha256', diffieHellman({ privateKey: secret, publicKey: other }), salt, 'kring keepsake seal 1', 32));
};

const boundTo = ({ keepsake, session }: SealedFor): Buffer => Buffer.from(`${keepsake}\n${session}`);

/** To a multiple of so many bytes: how much somebody kept shows in rough steps only. The words are JSON, to which spaces add nothing. */
const padded = (words: string): Buffer => {
  const bytes = Buffer.from(words, 'utf8');
  return Buffer.concat([bytes, Buffer.alloc(PADDING - (bytes.length % PADDING), ' ')]);
};

/** Form, the key that was used once, the initial vector, the tag, and then what is sealed. */
const partsOf = (sealed: Buffer) => {
  const [first, second, third] = [1 + KEY_BYTES, 1 + KEY_BYTES + IV_BYTES, 1 + KEY_BYTES + IV_BYTES + TAG_BYTES];
  if (sealed.length < third || sealed[0] !== FORM[0]) return null;
  return {
    once: sealed.subarray(1, first),
    iv: sealed.subarray(first, second),
    tag: sealed.subarray(second, third),
    rest: sealed.subarray(third),
  };
};

const FORM = Buffer.from([1]);
const SEED_BYTES = 32;
const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const PADDING = 512;
/** What stands before the 32 bytes of an X25519 key in PKCS #8. */
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');
