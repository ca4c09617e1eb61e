import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openEmbeddedPool } from '../embedded/embedded-pool.ts';
import { openEmbedded } from '../embedded/open-embedded.ts';
import { GuardedPool } from '../tx-guard.ts';
import { emptyDump } from './empty-dump.ts';
import { dropOnServer, freshName, urlOf, withAdmin } from './test-server.ts';

export type EmptyDatabase = {
  pool: GuardedPool;
  /** The address of one on a server. */
  url: string | null;
  drop(): Promise<void>;
};

/** A database without a single table, for tests of what makes tables. */
export async function createEmptyDatabase(kind: 'embedded' | 'server'): Promise<EmptyDatabase> {
  if (kind === 'embedded') {
    const embedded = await openEmbedded({ place: { kind: 'memory', dumpFile: await emptyDump() } });
    const pool = openEmbeddedPool(embedded);
    return {
      pool,
      url: null,
      async drop() {
        await pool.end();
        await embedded.close();
      },
    };
  }
  const name = freshName();
  await withAdmin((admin) => admin.query(`CREATE DATABASE ${name} TEMPLATE template0`));
  const url = await urlOf(name);
  const pool = new GuardedPool({ connectionString: url });
  return {
    pool,
    url,
    async drop() {
      await pool.end();
      await dropOnServer(name);
    },
  };
}

/** A data directory whose database has no table yet, without the five seconds that a new one takes. */
export async function makeDataDirectory(dir: string): Promise<void> {
  const embedded = await openEmbedded({
    place: { kind: 'directory', dir, durable: false, dumpFile: await emptyDump() },
  });
  await embedded.close();
}

/** A directory that is gone after the test. */
export function temporaryDirectory(): { dir: string; [Symbol.dispose](): void } {
  const dir = mkdtempSync(path.join(tmpdir(), 'painopiste-'));
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) };
}
