import type { Pool } from 'pg';

const WAL_LIMIT = 64 * 1024 * 1024;
const WAL_WORTH_A_CHECKPOINT = 1024;
const EVERY_MS = 60_000;
const CHECKPOINT_EVERY = 5;

// Autovacuum's own defaults.
const DUE_TABLES = `
  SELECT quote_ident(schemaname) || '.' || quote_ident(relname) AS name,
         n_dead_tup > 50 + 0.2 * n_live_tup AS vacuum
    FROM pg_stat_user_tables
   WHERE n_dead_tup > 50 + 0.2 * n_live_tup OR n_mod_since_analyze > 50 + 0.1 * n_live_tup`;

const WAL_SINCE_CHECKPOINT = `
  SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), redo_lsn)::bigint::text AS bytes FROM pg_control_checkpoint()`;

/**
 * The embedded backend has no checkpointer and no autovacuum, and ignores max_wal_size between checkpoints: nothing
 * does this by itself. Answers what was done.
 */
export async function maintainOnce(pool: Pool, options: { checkpoint: boolean }): Promise<string[]> {
  const done: string[] = [];
  // Otherwise the counts may be a second old, or older where nobody has asked since.
  await pool.query('SELECT pg_stat_force_next_flush()');
  const due = await pool.query<{ name: string; vacuum: boolean }>(DUE_TABLES);
  // Table by table: other queries get their turn in between.
  for (const table of due.rows) {
    const command = `${table.vacuum ? 'VACUUM (ANALYZE)' : 'ANALYZE'} ${table.name}`;
    await pool.query(command);
    done.push(command);
  }
  const wal = Number((await pool.query<{ bytes: string }>(WAL_SINCE_CHECKPOINT)).rows[0]?.bytes ?? 0);
  if (wal > WAL_LIMIT || (options.checkpoint && wal > WAL_WORTH_A_CHECKPOINT)) {
    await pool.query('CHECKPOINT');
    done.push(`CHECKPOINT after ${Math.round(wal / 1024)} kB`);
  }
  return done;
}

type MaintenanceLog = { info(message: string): void; warn(message: string): void };

/** Call the answer to stop. Not for a PostgreSQL server, which looks after itself. */
export function startMaintenance(pool: Pool, log: MaintenanceLog, everyMs = EVERY_MS): () => void {
  let round = 0;
  const timer = setInterval(() => {
    round += 1;
    maintainOnce(pool, { checkpoint: round % CHECKPOINT_EVERY === 0 }).then(
      (done) => {
        if (done.length > 0) log.info(`Maintenance of the embedded database: ${done.join('; ')}`);
      },
      (error: unknown) => log.warn(`Maintenance of the embedded database failed: ${String(error)}`),
    );
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
