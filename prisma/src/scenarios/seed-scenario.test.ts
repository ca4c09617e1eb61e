import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../database.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { writeLarge } from './large-scenario.ts';
import {
  isScenarioName,
  type ScenarioName,
  SCENARIOS,
  seededScenario,
  seedScenario,
  todayOf,
} from './seed-scenario.ts';

// A busy machine makes an embedded database slowly.
vi.setConfig({ testTimeout: 120_000 });

let database: TestDatabase | null = null;

afterEach(async () => {
  await database?.drop();
  database = null;
});

async function seeded(kind: Database['kind'], name: ScenarioName): Promise<TestDatabase> {
  database = await createTestDatabase(kind);
  await seedScenario(database, name);
  return database;
}

const first = async (from: TestDatabase, sql: string): Promise<unknown> =>
  (await from.pool.query(sql)).rows[0];

describe('the scenarios', () => {
  test('are those of the contract', () => {
    expect([...SCENARIOS].sort()).toEqual(['demo', 'empty', 'empty-ledger', 'large', 'worked-example']);
    expect(isScenarioName('demo')).toBe(true);
    expect(isScenarioName('toString')).toBe(false);
  });

  test('the worked example has a day of its own, the reference data that of the clock', () => {
    expect(todayOf('worked-example')).toBe('2024-07-15');
    expect(todayOf('demo')).toBe('2024-09-30');
    expect(todayOf('empty')).toBeNull();
  });
});

describe.each(['embedded', 'server'] as const)('on the %s database', (kind) => {
  test('empty has the reference data and nobody', async () => {
    const empty = await seeded(kind, 'empty');
    const counts = `
      SELECT (SELECT count(*) FROM region WHERE active)::int AS regions,
        (SELECT string_agg(code, ' ') FROM region WHERE NOT active) AS inactive,
        (SELECT string_agg(code, ' ' ORDER BY position) FROM focus_area) AS focus_areas,
        (SELECT count(*) FROM collaborative_area)::int AS areas,
        (SELECT count(*) FROM account_mapping WHERE region_code = '04')::int AS accounts,
        (SELECT count(*) FROM app_user)::int AS people, (SELECT count(*) FROM project)::int AS projects`;
    expect(await first(empty, counts)).toEqual({
      regions: 22,
      inactive: '91',
      focus_areas: 'MP IK MM DI KI PJ HY HP LN NO VO VA OH',
      areas: 5,
      accounts: 7,
      people: 0,
      projects: 0,
    });
  });

  test('the worked example has its plan, actual cost and commitments to the cent', async () => {
    const example = await seeded(kind, 'worked-example');
    const sums = `
      SELECT (SELECT sum(current_cents) FROM budget_month)::text AS bac,
        (SELECT sum(current_cents) FROM budget_month WHERE month <= '2024-06')::text AS planned,
        (SELECT sum(cents) FROM ledger_rollup WHERE posting_month <= '2024-06')::text AS actual,
        (SELECT sum(ordered_cents - invoiced_cents) FROM commitment)::text AS committed,
        (SELECT sum(weight * (forecast_on - baseline_on))::float / sum(weight) FROM milestone) AS slip,
        (SELECT max(month) FROM month_closing) AS closed`;
    expect(await first(example, sums)).toEqual({
      bac: '240000000',
      planned: '118095238',
      actual: '102692063',
      committed: '31000000',
      slip: 68.7,
      closed: '2024-06',
    });
  });

  test('a seeding that fails at its end leaves an empty database', async () => {
    database = await createTestDatabase(kind);
    await database.pool.query('ALTER TABLE ledger_rollup RENAME TO elsewhere');
    await expect(seedScenario(database, 'worked-example')).rejects.toThrow('ledger_rollup');
    expect(await first(database, 'SELECT count(*)::int AS n FROM region')).toEqual({ n: 0 });
    expect(await seededScenario(database)).toBeNull();
  });
});

describe('the ledger before its first import', () => {
  test('empty-ledger has the plans but no entry and no closed month', async () => {
    const before = await seeded('server', 'empty-ledger');
    const counts = `
      SELECT (SELECT count(*) FROM ledger_entry)::int AS entries, (SELECT count(*) FROM ledger_batch)::int AS batches,
        (SELECT count(*) FROM ledger_rollup)::int AS rollups, (SELECT count(*) FROM month_closing)::int AS closings,
        (SELECT count(*) FROM budget_delta)::int > 1000 AS planned`;
    expect(await first(before, counts)).toEqual({
      entries: 0,
      batches: 0,
      rollups: 0,
      closings: 0,
      planned: true,
    });
  });
});

describe('the large scenario', () => {
  test('cut down to a project a region, it is whole and its rollups equal its entries', async () => {
    database = await createTestDatabase('server');
    const client = await database.pool.connect();
    await client.query('BEGIN');
    await writeLarge(client, 22);
    await client.query('COMMIT');
    client.release();
    const counts = `
      SELECT (SELECT count(DISTINCT region_code) FROM project)::int AS regions,
        (SELECT count(*) FROM milestone)::int AS milestones, (SELECT count(*) FROM ledger_entry)::int AS entries,
        (SELECT count(*) FROM ledger_rollup_difference)::int AS differences,
        (SELECT count(*) FROM pg_constraint WHERE conrelid = 'ledger_entry'::regclass AND contype = 'f')::int AS keys`;
    expect(await first(database, counts)).toEqual({
      regions: 22,
      milestones: 550,
      entries: 110_000,
      differences: 0,
      keys: 7,
    });
  });

  test('two that seed at the same moment: one of them is refused', async () => {
    database = await createTestDatabase('server');
    const both = await Promise.allSettled([seedScenario(database, 'empty'), seedScenario(database, 'empty')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
