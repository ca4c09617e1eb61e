import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedPool } from '../embedded/embedded-pool.ts';
import { openEmbedded } from '../embedded/open-embedded.ts';
import { GuardedPool } from '../tx-guard.ts';
import { dropOnServer, freshName, urlOf, withAdmin } from './test-server.ts';

export type EmptyDatabase = { pool: GuardedPool; drop(): Promise<void> };

/** A database without a single table, for tests of what makes tables. */
export async function createEmptyDatabase(kind: 'embedded' | 'server'): Promise<EmptyDatabase> {
  if (kind === 'embedded') {
    const embedded = await openEmbedded({ place: { kind: 'memory', dumpFile: null } });
    const pool = openEmbeddedPool(embedded);
    return {
      pool,
      async drop() {
        await pool.end();
        await embedded.close();
      },
    };
  }
  const name = freshName();
  await withAdmin((admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE template0`));
  const pool = new GuardedPool({ connectionString: await urlOf(name) });
  return {
    pool,
    async drop() {
      await pool.end();
      await dropOnServer(name);
    },
  };
}

/** A directory that is gone after the test. */
export function temporaryDirectory(): { dir: string; [Symbol.dispose](): void } {
  const dir = mkdtempSync(path.join(tmpdir(), 'painopiste-'));
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) };
}
