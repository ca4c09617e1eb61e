import type { PoolClient } from 'pg';
import type { GuardedPool } from './tx-guard.ts';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;
const HEARTBEAT_MS = 10_000;

type Listener = {
  /** Somebody notified; or the connection has just come (back), and what happened meanwhile was not heard. */
  heard: () => void;
  /** Nothing is heard from now on, until `heard` is called again. */
  lost: (error: Error) => void;
};

/**
 * Listens to a channel of the PostgreSQL server over a connection of its own, kept for as long as it lives and
 * replaced when it dies. Answers the way to stop; stop before the pool ends.
 */
export function listenOn(pool: GuardedPool, channel: string, { heard, lost }: Listener): () => void {
  let client: PoolClient | null = null;
  let isStopped = false;
  let wait = FIRST_WAIT_MS;
  let retry: NodeJS.Timeout | undefined;
  let heartbeat: NodeJS.Timeout | undefined;

  const drop = (): void => {
    clearInterval(heartbeat);
    // Thrown away, never back into the pool: it would go on listening under somebody else's queries.
    client?.release(true);
    client = null;
  };

  const fail = (error: Error): void => {
    drop();
    if (isStopped) return;
    lost(error);
    retry = setTimeout(() => void connect(), wait);
    retry.unref();
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  };

  async function connect(): Promise<void> {
    try {
      const taken = await pool.connect();
      client = taken;
      taken.on('error', (error) => client === taken && fail(error));
      taken.on('notification', (notice) => notice.channel === channel && heard());
      await taken.query(`LISTEN "${channel}"`);
      if (isStopped) return drop();
      wait = FIRST_WAIT_MS;
      // A connection that a firewall has forgotten is silent, and would stay so for hours.
      heartbeat = setInterval(() => {
        taken.query('SELECT 1').catch((error: unknown) => client === taken && fail(asError(error)));
      }, HEARTBEAT_MS);
      heartbeat.unref();
      heard();
    } catch (error) {
      fail(asError(error));
    }
  }

  void connect();
  return () => {
    isStopped = true;
    clearTimeout(retry);
    drop();
  };
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
