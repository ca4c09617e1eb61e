import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './environment.ts';
import { StartRefusal } from './start-refusal.ts';

/**
 * What session cookies are signed with. Where none is given, one is made at the first start and kept beside the
 * embedded database, readable by its owner only, so that a restart ends nobody's session.
 */
export function readAuthSecret({ authSecret, dataDir }: Pick<Environment, 'authSecret' | 'dataDir'>): string {
  if (authSecret !== null) return authSecret;
  const file = path.join(dataDir, 'auth-secret');
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    // `wx`: of two processes that start at once, one makes it and the other reads it.
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) {
      throw new StartRefusal(`DATA_DIR: ${dataDir} cannot be written to.`, { cause: error });
    }
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32)
    throw new StartRefusal(`${file} is damaged: remove it, and everybody signs in again.`);
  return secret;
}
