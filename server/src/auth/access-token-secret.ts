import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A token as its owner keeps it: a word by which leaks are found, the part it is found by, the secret. */
const TOKEN = /^painopiste_([0-9a-f]{16})_([0-9A-Za-z_-]{43})$/;

// 256 random bits: nobody guesses them, so that a quick hash is enough.
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export interface TokenParts {
  readonly prefix: string;
  readonly secret: string;
}

interface NewToken {
  /** The whole token: shown once, stored nowhere. */
  readonly token: string;
  readonly prefix: string;
  readonly secretHash: string;
}

export function makeToken(): NewToken {
  const prefix = randomBytes(8).toString('hex');
  const secret = randomBytes(32).toString('base64url');
  return { token: `painopiste_${prefix}_${secret}`, prefix, secretHash: hashOf(secret) };
}

/** The parts of the token in an `Authorization` header; null where it carries none of ours. */
export function tokenOf(authorization: string | undefined): TokenParts | null {
  const [scheme = '', token = '', ...more] = authorization?.trim().split(/ +/) ?? [];
  if (scheme.toLowerCase() !== 'bearer' || more.length > 0) return null;
  const [, prefix, secret] = TOKEN.exec(token) ?? [];
  return prefix !== undefined && secret !== undefined ? { prefix, secret } : null;
}

/** Is this the secret of the hash? Takes the same time however much of it is right. */
export const isSecretOf = (secret: string, secretHash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(secret), 'hex'), Buffer.from(secretHash, 'hex'));
