import { createHash, randomBytes } from 'node:crypto';

/** The secret of a one-time link: 256 bits that nobody guesses, so that a fast hash is enough to keep. */
export const newLinkSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a link's secret. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
