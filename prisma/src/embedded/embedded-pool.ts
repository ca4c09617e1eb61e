import { GuardedPool } from '../tx-guard.ts';
import type { EmbeddedDatabase } from './open-embedded.ts';

// One backend answers them all: more connections would only wait in another queue.
const CONNECTIONS = 4;

export function openEmbeddedPool(embedded: EmbeddedDatabase): GuardedPool {
  return new GuardedPool({
    max: CONNECTIONS,
    idleTimeoutMillis: 0,
    // Said here, or pg would take them from the environment of the process.
    user: 'postgres',
    database: 'postgres',
    ssl: false,
    stream: () => embedded.stream(),
  });
}
