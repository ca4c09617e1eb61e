import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { ClientBase, Pool } from 'pg';
import { writeDemo, writeEmptyLedger } from './demo-scenario.ts';
import { insertRows } from './insert-rows.ts';
import { DEMO_TODAY } from './rrp2.ts';
import { writeLarge } from './large-scenario.ts';
import { SETTING_KEYS } from './setting-keys.ts';
import { writeWorkedExample } from './worked-example-scenario.ts';
import { WORKED_EXAMPLE_TODAY } from '@painopiste/shared/testing/worked-example';
import { writeReference } from './write-reference.ts';

type Scenario = {
  /** The demonstration's day (MODEL 18); null where the clock counts. */
  today: CalendarDate | null;
  /** Are there demonstration accounts, with the password that everyone may read? */
  demonstration: boolean;
  write(client: ClientBase): Promise<void>;
};

const TABLE = {
  demo: { today: DEMO_TODAY, demonstration: true, write: writeDemo },
  empty: { today: null, demonstration: false, write: writeReference },
  'empty-ledger': { today: DEMO_TODAY, demonstration: true, write: writeEmptyLedger },
  large: { today: DEMO_TODAY, demonstration: true, write: (client) => writeLarge(client) },
  'worked-example': { today: WORKED_EXAMPLE_TODAY, demonstration: true, write: writeWorkedExample },
} as const satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof TABLE;

export const SCENARIOS = Object.keys(TABLE) as readonly ScenarioName[];

export const isScenarioName = (name: string): name is ScenarioName => Object.hasOwn(TABLE, name);

/** The day that a scenario shows, or null where it is the clock's. */
export const todayOf = (name: ScenarioName): CalendarDate | null => TABLE[name].today;

export const isDemonstration = (name: ScenarioName): boolean => TABLE[name].demonstration;

/**
 * Fills an empty, migrated database. All in one transaction: a seeding that is killed leaves the database empty. Throws
 * where something is in it already.
 */
export async function seedScenario({ pool }: { pool: Pool }, name: ScenarioName): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    // Two that start at the same moment: the second waits, and then finds that it is not empty.
    await client.query('LOCK TABLE setting IN SHARE ROW EXCLUSIVE MODE');
    await refuseFull(client, name);
    await TABLE[name].write(client);
    const { today } = TABLE[name];
    await insertRows(client, 'setting', [
      { key: SETTING_KEYS.scenario, value: name },
      ...(today === null ? [] : [{ key: SETTING_KEYS.today, value: today }]),
    ]);
    // The planner knows nothing of tables that one transaction has filled.
    await client.query('ANALYZE');
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function refuseFull(client: ClientBase, name: ScenarioName): Promise<void> {
  const { rows } = await client.query<{ full: boolean }>(
    'SELECT EXISTS (SELECT 1 FROM setting) OR EXISTS (SELECT 1 FROM region) OR EXISTS (SELECT 1 FROM app_user) AS full',
  );
  if (rows[0]?.full)
    throw new Error(`The scenario ${name} needs an empty database, and this one is not empty.`);
}

/** The scenario that a database was seeded with, or null. */
export async function seededScenario({ pool }: { pool: Pool }): Promise<string | null> {
  const { rows } = await pool.query<{ value: string }>('SELECT value FROM setting WHERE key = $1', [
    SETTING_KEYS.scenario,
  ]);
  return rows[0]?.value ?? null;
}
