import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** What is stored of a passphrase: a salt of its own, and a hash that is slow to make. `null`: there is none. */
export const guardOf = async (passphrase: string): Promise<Uint8Array | null> => {
  if (passphrase === '') return null;
  const salt = randomBytes(SALT_BYTES);
  return new Uint8Array(Buffer.concat([salt, await slowHash(passphrase, salt)]));
};

export const opens = async (passphrase: string, guard: Uint8Array): Promise<boolean> => {
  const stored = Buffer.from(guard);
  return timingSafeEqual(stored.subarray(SALT_BYTES), await slowHash(passphrase, stored.subarray(0, SALT_BYTES)));
};

/** Beside the event loop. The same signs may be typed as other code points on another keyboard. */
const slowHash = (passphrase: string, salt: Uint8Array): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(passphrase.normalize('NFC'), salt, HASH_BYTES, COST, (error, hash) => (error === null ? resolve(hash) : reject(error)));
  });

const SALT_BYTES = 16;
const HASH_BYTES = 32;
/** 32 MB and about a tenth of a second for each try. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };
