import type { Actor, Membership } from '@painopiste/shared/permissions/roles';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { parse } from 'csv-parse/sync';
import Fastify from 'fastify';
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { aLive } from '../../testing/a-live.ts';
import { openTestDatabase } from '../../testing/open-test-database.ts';
import { registerExports } from './register-exports.ts';

const { prisma: db } = await openTestDatabase('demo');
const app = Fastify();
let actor: Actor | null = null;
registerExports(app, {
  contextOf: async (request) => ({
    db,
    actor,
    sessionId: null,
    isSessionOver: false,
    today: calendarDate('2024-09-30'),
    installation: { mode: 'serve', scenario: null },
    mail: null,
    address: request.ip,
    log: pino({ level: 'silent' }),
    requestId: request.id,
    live: aLive(db, actor),
  }),
});

const everything: Membership['scope'] = { kind: 'everything' };
const somebody = (role: Membership['role'], scope: Membership['scope'] = everything): Actor => ({
  id: '00000000-0000-4000-8000-000000000000',
  name: 'Lukija',
  memberships: [{ role, scope }],
});

async function download(address: string, as: Actor | null = somebody('controller')) {
  actor = as;
  return app.inject({ url: `/export/${address}` });
}

type Row = Readonly<Record<string, string>>;

async function rowsOf(address: string, as?: Actor): Promise<Row[]> {
  const { body, statusCode } = await download(address, as);
  expect(statusCode).toBe(200);
  return parse(body, { columns: true, bom: true, delimiter: address.includes('locale=en') ? ',' : ';' });
}

const centsIn = (amount: string | undefined): number =>
  Math.round(Number((amount || '0').replace(',', '.')) * 100);

type Expected = Readonly<
  Record<string, { readonly by_centre_month_category: Readonly<Record<string, number>> }>
>;

test('the burn of region 04 by work area agrees to the cent with the sample ledgers', async () => {
  const seedData = new URL('../../../../prisma/seed-data/expected.json', import.meta.url);
  const expected = JSON.parse(readFileSync(seedData, 'utf8')) as Expected;
  const sums = new Map<string, number>();
  for (const file of ['paakirja-vakehyva-2023.csv', 'paakirja-vakehyva-2024-01-08.csv']) {
    for (const [key, cents] of Object.entries(expected[file]?.by_centre_month_category ?? {})) {
      const [centre, month] = key.split('|');
      sums.set(`${centre}|${month}`, (sums.get(`${centre}|${month}`) ?? 0) + cents);
    }
  }
  const centres = await db.costCentre.findMany({ include: { workArea: { include: { project: true } } } });
  const centreOf = new Map(
    centres.map(({ code, workArea }) => [`${workArea.project.slug}/${workArea.key}`, code]),
  );
  const rows = await rowsOf('burn.csv?region=04&by=workArea');
  const exported = rows
    .filter((row) => row.actual !== '' && (row.month ?? '') <= '2024-08')
    .map((row): [string, number] => [`${centreOf.get(row.scope ?? '')}|${row.month}`, centsIn(row.actual)]);
  expect(sums.size).toBeGreaterThan(100);
  expect(Object.fromEntries(exported)).toEqual(Object.fromEntries(sums));
});

test.each(['project', 'workArea', 'focusArea', 'category', 'line'])(
  'by=%s adds up to the region month by month',
  async (by) => {
    const total = (rows: readonly Row[], column: string): Record<string, number> => {
      const sums: Record<string, number> = {};
      for (const row of rows) sums[row.month ?? ''] = (sums[row.month ?? ''] ?? 0) + centsIn(row[column]);
      return sums;
    };
    const [whole, parts] = [await rowsOf('burn.csv?region=04'), await rowsOf(`burn.csv?region=04&by=${by}`)];
    for (const column of ['planned', 'actual', 'committed'])
      expect(total(parts, column)).toEqual(total(whole, column));
  },
);

test('a closed month is 1 and an open one 0, and the open month carries its actual', async () => {
  const rows = await rowsOf('burn.csv?region=04&by=line');
  const months = new Map(rows.map((row) => [row.month, row]));
  expect(months.get('2024-08')).toMatchObject({
    scope: 'vakehyva-hyvat-palvelut/rrp2',
    closed: '1',
    actual_cumulative: '4956801,49',
    planned_cumulative: '5690000,00',
    currency: 'EUR',
  });
  expect(months.get('2024-09')).toMatchObject({ closed: '0' });
  expect(months.get('2025-12')).toMatchObject({ closed: '0', actual: '', actual_cumulative: '' });
});

test('English files have commas between cells and a decimal point', async () => {
  const rows = await rowsOf('burn.csv?region=04&locale=en');
  expect(rows[0]).toMatchObject({ scope: '04', scope_name: 'Vantaa and Kerava wellbeing services county' });
  expect(rows.find((row) => row.month === '2024-08')?.actual_cumulative).toBe('4956801.49');
});

test('every named figure stands in figures.csv with its month', async () => {
  const rows = await rowsOf('figures.csv?region=04');
  const figure = (name: string) => rows.find((row) => row.figure === name);
  expect(figure('AC')).toMatchObject({ scope: '04', value: '4956801,49', unit: 'EUR', as_of: '2024-08' });
  expect(figure('r')).toMatchObject({ value: '0,871143', unit: 'ratio' });
  expect(rows.map((row) => row.figure)).toEqual(
    expect.arrayContaining(['BAC', 'PL', 'tau', 'PV', 'EV', 'ES', 'weighted_slip']),
  );
});

test('milestones.csv keeps to what has changed since a day, and refuses a day to come', async () => {
  const [all, changed] = [
    await rowsOf('milestones.csv?region=04'),
    await rowsOf('milestones.csv?region=04&since=2024-08-30'),
  ];
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(all.length);
  expect(changed[0]).toHaveProperty('changed');
  expect(all[0]).not.toHaveProperty('changed');
  expect((await download('milestones.csv?since=2024-10-01')).body).toContain('since=2024-10-01');
});

test('milestones.csv follows the groups of the page, a milestone in each of its focus areas', async () => {
  const [all, grouped] = [
    await rowsOf('milestones.csv?region=04'),
    await rowsOf('milestones.csv?region=04&group=focusArea'),
  ];
  expect(grouped).toHaveLength(all.flatMap(({ focusAreas }) => focusAreas?.split(' ')).length);
  expect(grouped.every(({ group, focusAreas }) => focusAreas?.split(' ').includes(group ?? ''))).toBe(true);
});

test('milestones.csv lists what the page lists under the same filters', async () => {
  const rows = await rowsOf('milestones.csv?region=04&status=accepted&sort=name');
  expect(Object.keys(rows[0] ?? {})).toEqual([
    'region',
    'project',
    'workArea',
    'focusAreas',
    'milestone',
    'kind',
    'baseline',
    'forecast',
    'accepted',
    'slip_days',
    'moves',
    'status',
    'owner',
    'weight',
  ]);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.every((row) => row.status === 'accepted' && row.region === '04' && row.accepted !== '')).toBe(
    true,
  );
});

test('ledger.csv holds every voucher line that counts, and they add up to the rollups', async () => {
  const rows = await rowsOf('ledger.csv?project=vakehyva-hyvat-palvelut');
  const of = { where: { workArea: { project: { slug: 'vakehyva-hyvat-palvelut' } } } };
  const { _sum } = await db.ledgerRollup.aggregate({ ...of, _sum: { cents: true, entries: true } });
  expect(rows.length).toBe(_sum.entries);
  expect(rows.reduce((sum, row) => sum + centsIn(row.amount), 0)).toBe(Number(_sum.cents));
});

test('whoever takes voucher lines in a file is recorded with the filter and the number of rows', async () => {
  const rows = await rowsOf('ledger.csv?region=20&locale=fi');
  const [view] = await db.ledgerView.findMany({ orderBy: { sequence: 'desc' }, take: 1 });
  expect(view).toMatchObject({
    actorName: 'Lukija',
    source: 'csv',
    filter: 'region=20&locale=fi',
    rows: rows.length,
  });
  expect(view?.workAreaIds.length).toBeGreaterThan(0);
});

test('audit.csv has a line for each changed field, with names and the reason', async () => {
  const milestone = await db.milestone.findFirstOrThrow({
    include: { workArea: { include: { project: true } } },
  });
  const { project } = milestone.workArea;
  const outi = await db.user.findFirstOrThrow();
  await db.auditEntry.create({
    data: {
      commandId: '00000000-0000-4000-8000-00000000c0de',
      action: 'milestone:reschedule',
      actorName: 'Outi',
      deputyOfId: outi.id,
      deputyOfName: 'Aino',
      on: new Date('2024-09-30'),
      noun: 'milestone',
      entityId: milestone.id,
      version: 2,
      before: { forecastOn: '2024-10-31', ownerId: null, version: 1 },
      after: { forecastOn: '2024-11-30', ownerId: outi.id, version: 2 },
      reason: '=Rekrytointi; viivästyi',
      regionCode: project.regionCode,
      projectId: project.id,
    },
  });
  const rows = await rowsOf(`audit.csv?project=${project.slug}&q=rekrytointi`);
  expect(rows.map(({ field, old, new: now }) => [field, old, now])).toEqual([
    ['ownerId', '', outi.name],
    ['forecastOn', '2024-10-31', '2024-11-30'],
  ]);
  expect(rows[0]).toMatchObject({
    actor: 'Outi',
    deputy_of: 'Aino',
    thing: milestone.nameFi,
    region: project.regionCode,
    project: project.slug,
    reason: "'=Rekrytointi; viivästyi",
  });
  expect((await download('audit.csv?from=2024-02-31')).statusCode).toBe(400);
  expect((await download('audit.csv', somebody('viewer'))).statusCode).toBe(403);
});

test.each(['burn', 'figures', 'milestones', 'ledger'])('%s.xlsx has the rows of its CSV', async (name) => {
  const rows = await rowsOf(`${name}.csv?region=04`);
  actor = somebody('controller');
  const { rawPayload } = await app.inject({ url: `/export/${name}.xlsx?region=04` });
  const [sheet, ...others] = await readExcelFile(rawPayload);
  const [header, ...data] = sheet?.data ?? [];
  expect([others.length, header, data.length]).toEqual([0, Object.keys(rows[0] ?? {}), rows.length]);
  // A number of the workbook reads like the number of the CSV; a day and a text are the same.
  const asInCsv = (cell: unknown, text: string): string => {
    if (typeof cell === 'number') return Number(text.replace(',', '.')) === cell ? text : String(cell);
    if (cell instanceof Date) return cell.toISOString().slice(0, 10);
    return typeof cell === 'string' ? cell : '';
  };
  const texts = rows.map((row) => Object.values(row));
  expect(data.map((cells, row) => cells.map((cell, at) => asInCsv(cell, texts[row]?.[at] ?? '')))).toEqual(
    texts,
  );
});

test('each file holds only what the asker may read', async () => {
  const kainuu = somebody('viewer', { kind: 'region', regionCode: '20' });
  expect((await rowsOf('burn.csv?by=region', kainuu)).every((row) => row.scope === '20')).toBe(true);
  expect(await rowsOf('burn.csv?region=04', kainuu)).toEqual([]);
  expect((await rowsOf('milestones.csv', kainuu)).every((row) => row.region === '20')).toBe(true);
});

test('an access token for a region or a project leaves only that of every file', async () => {
  const { id } = await db.project.findUniqueOrThrow({ where: { slug: 'vakehyva-hyvat-palvelut' } });
  const actions = ['burn:read', 'milestone:read', 'ledger:read'] as const;
  const limited = (regionCodes: readonly string[], projectIds: readonly string[]): Actor => ({
    ...somebody('controller'),
    limit: { actions, regionCodes, projectIds },
  });
  const scopesOf = async (address: string, as: Actor, column = 'scope') =>
    Array.from(new Set((await rowsOf(address, as)).map((row) => row[column])));
  const region = limited(['04'], []);
  expect(await scopesOf('burn.csv', region)).toEqual(['04']);
  expect(await scopesOf('figures.csv', region)).toEqual(['04']);
  expect(await scopesOf('ledger.csv', region, 'region')).toEqual(['04']);
  const project = limited([], [id]);
  expect(await scopesOf('burn.csv?by=project&lines=all', project)).toEqual(['vakehyva-hyvat-palvelut']);
  expect(await scopesOf('ledger.csv', project, 'project')).toEqual(['vakehyva-hyvat-palvelut']);
  expect(await scopesOf('milestones.csv', project, 'project')).toEqual(['vakehyva-hyvat-palvelut']);
});

test('without a session, without the right and with an unknown filter there is one sentence', async () => {
  const [signedOut, viewer, unknown] = [
    await download('burn.csv', null),
    await download('ledger.csv?locale=en', somebody('viewer')),
    await download('burn.csv?region=99&by=region'),
  ];
  expect([signedOut.statusCode, viewer.statusCode, unknown.statusCode]).toEqual([401, 403, 400]);
  expect(signedOut.body).toBe('Kirjaudu ensin sisään: tiedostossa on vain se, mihin sinulla on oikeus.\n');
  expect(viewer.body).toBe('You have no right to this data.\n');
  expect(unknown.body).toContain('region=99');
});
