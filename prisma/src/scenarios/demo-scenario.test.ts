import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import expected from '../../seed-data/expected.json' with { type: 'json' };
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { scenarioTemplate } from './scenario-template.ts';
import { seededScenario, seedScenario } from './seed-scenario.ts';
import { SETTING_KEYS } from './setting-keys.ts';

const TODAY = '2024-09-30';

describe.each(['embedded', 'server'] as const)('the demonstration on the %s database', (kind) => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase(kind, scenarioTemplate('demo'));
  }, 180_000);
  afterAll(() => database.drop());

  async function rows<Row extends Record<string, unknown>>(sql: string): Promise<Row[]> {
    return (await database.pool.query<Row>(sql)).rows;
  }

  test('every active region has a line whose window holds today', async () => {
    const without = await rows(`
      SELECT code FROM region r WHERE active AND NOT EXISTS (
        SELECT 1 FROM project p JOIN funding_line_current l ON l.project_id = p.id
        WHERE p.region_code = r.code AND date '${TODAY}' BETWEEN l.window_start AND l.window_end)`);
    expect(without).toEqual([]);
    expect(await rows('SELECT count(*)::int AS n FROM region WHERE active')).toEqual([{ n: 22 }]);
  });

  test('the rollups equal the entries', async () => {
    expect(await rows('SELECT * FROM ledger_rollup_difference')).toEqual([]);
  });

  test.each(Object.keys(expected) as (keyof typeof expected)[])(
    '%s is in the books to the cent',
    async (fileName) => {
      const sums = await rows<{ key: string; cents: string }>(`
      SELECT cost_centre_code || '|' || posting_month || '|' || category_key AS key, sum(cents)::text AS cents
      FROM ledger_entry_live e JOIN ledger_batch b ON b.id = e.batch_id
      WHERE b.file_name = '${fileName}' GROUP BY 1`);
      expect(Object.fromEntries(sums.map(({ key, cents }) => [key, Number(cents)]))).toEqual(
        expected[fileName].by_centre_month_category,
      );
    },
  );

  test('VaKeHyva has used 4 956 801,49 € of planned 5 690 000 € by the end of August 2024', async () => {
    const [sums] = await rows(`
      WITH line AS (SELECT l.id FROM funding_line l JOIN project p ON p.id = l.project_id
        WHERE p.slug = 'vakehyva-hyvat-palvelut')
      SELECT (SELECT sum(cents)::text FROM ledger_rollup JOIN line ON line.id = funding_line_id
          WHERE posting_month <= '2024-08') AS actual,
        (SELECT sum(current_cents)::text FROM budget_month JOIN line ON line.id = funding_line_id
          WHERE month <= '2024-08') AS planned,
        (SELECT sum(ordered_cents - invoiced_cents)::text FROM commitment JOIN line ON line.id = funding_line_id) AS open`);
    expect(sums).toEqual({ actual: '495680149', planned: '569000000', open: '61240000' });
  });

  test("VaKeHyva's work areas plan what the picture shows", async () => {
    const plans = await rows<{ key: string; euros: number }>(`
      SELECT w.key, (sum(current_cents) / 100)::int AS euros FROM budget_month b JOIN work_area w ON w.id = b.work_area_id
      JOIN project p ON p.id = w.project_id
      WHERE p.slug = 'vakehyva-hyvat-palvelut' AND month <= '2024-08' GROUP BY 1`);
    expect(Object.fromEntries(plans.map(({ key, euros }) => [key, euros]))).toEqual({
      'digital-services': 960_000,
      'mental-health-and-substance-abuse': 780_000,
      'health-promotion': 690_000,
      'continuity-of-care': 640_000,
      'elderly-services': 620_000,
      'recording-practices': 650_000,
      'migrant-families': 700_000,
      'access-to-care': 650_000,
    });
  });

  test('September is open, and VaKeHyva has nothing in it yet', async () => {
    const booked = await rows(
      `SELECT DISTINCT region_code FROM ledger_entry WHERE posting_month = '2024-09'`,
    );
    expect(booked.length).toBeGreaterThan(15);
    expect(booked).not.toContainEqual({ region_code: '04' });
    expect(await rows(`SELECT 1 FROM month_closing WHERE month > '2024-08'`)).toEqual([]);
  });

  test('books are closed through August but in three regions', async () => {
    const others = await rows(`
      SELECT p.region_code AS region, max(c.month) AS closed FROM project p LEFT JOIN month_closing c ON c.project_id = p.id
      WHERE p.call_key = 'rrp2-2023-2025' GROUP BY p.id
      HAVING max(c.month) IS DISTINCT FROM '2024-08' ORDER BY 1`);
    expect(others).toEqual([
      { region: '03', closed: '2024-07' },
      { region: '11', closed: null },
      { region: '18', closed: '2024-05' },
    ]);
  });

  test('projects have 6 to 12 milestones; of RRP2, sixteen are late', async () => {
    const counts = await rows(`
      SELECT p.slug, count(*) FROM milestone m JOIN work_area w ON w.id = m.work_area_id
      JOIN project p ON p.id = w.project_id GROUP BY 1 HAVING count(*) NOT BETWEEN 6 AND 12`);
    expect(counts).toEqual([]);
    const late = await rows(`
      SELECT count(*)::int AS n FROM milestone
      WHERE state IN ('planned', 'in-progress') AND baseline_on < '${TODAY}' AND forecast_on <= '${TODAY}'`);
    expect(late).toEqual([{ n: 16 }]);
  });

  test('every demonstration account signs in with a password, and nobody else does', async () => {
    const accounts = await rows<{ email: string }>(`
      SELECT u.email FROM app_user u WHERE u.demonstration AND EXISTS (
        SELECT 1 FROM account a WHERE a.user_id = u.id AND a.provider_id = 'credential' AND a.account_id = u.id::text
          AND a.password LIKE '$argon2id$%')`);
    expect(accounts.map(({ email }) => email.replace('@painopiste.example', '')).sort()).toEqual([
      'admin',
      'controller',
      'lead.mielenterveys',
      'manager.paijatha',
      'manager.vakehyva',
      'steering.vakehyva',
      'viewer',
      'viewer.kainuu',
    ]);
    expect(await rows('SELECT count(*)::int AS n FROM account')).toEqual([{ n: accounts.length }]);
  });

  test('a second seeding is refused and changes nothing', async () => {
    await expect(seedScenario(database, 'empty')).rejects.toThrow('needs an empty database');
    expect(await seededScenario(database)).toBe('demo');
    expect(await rows(`SELECT value FROM setting WHERE key = '${SETTING_KEYS.today}'`)).toEqual([
      { value: TODAY },
    ]);
  });
});
