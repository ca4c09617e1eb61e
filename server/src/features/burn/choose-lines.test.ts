import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { expect, test } from 'vitest';
import { aFundingLine, closeMonths } from '../../testing/money.ts';
import { aProject, aRegion, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';
import { chooseLines, type LineWords } from './choose-lines.ts';

const { db } = await openTestApp();
const today = calendarDate('2024-09-30');
const project = await aProject(db, { regionCode: '04', slug: 'vakehyva', callKey: 'rrp2' });
const first = await aFundingLine(db, {
  projectId: project.id,
  key: 'pilari-3',
  position: 1,
  windowFrom: '2023-01-01',
  windowTo: '2024-03-31',
});
const second = await aFundingLine(db, {
  projectId: project.id,
  key: 'pilari-4',
  position: 2,
  windowFrom: '2023-01-01',
  windowTo: '2025-12-31',
});
const filter = { regionCodes: ['04'] };

const keysOf = async (words: LineWords, usual: 'month' | 'all' = 'month') =>
  (await chooseLines({ db, today }, filter, words, usual)).chosen.map((line) => line.key);

test('before any month is closed the status month is this month', async () => {
  const { choice } = await chooseLines({ db, today }, filter, {}, 'month');
  expect(choice).toEqual({ lines: 'month', statusMonth: '2024-09', ignored: [] });
  expect(await keysOf({})).toEqual(['pilari-4']);
});

test('then it is the last month that any project has closed', async () => {
  await closeMonths(db, project.id, '2024-02');
  const { choice, all } = await chooseLines({ db, today }, filter, {}, 'month');
  expect(choice.statusMonth).toBe('2024-02');
  expect(await keysOf({})).toEqual(['pilari-3', 'pilari-4']);
  expect(all.map((line) => line.closedThrough)).toEqual(['2024-02', '2024-02']);
});

test('a month of the address cuts the books there, but never reaches beyond them', async () => {
  const cut = await chooseLines({ db, today }, filter, { month: '2023-06' }, 'month');
  expect(cut.all[0]?.closedThrough).toBe('2023-06');
  const later = await chooseLines({ db, today }, filter, { month: '2025-01' }, 'month');
  expect(later.chosen.map((line) => [line.key, line.closedThrough])).toEqual([['pilari-4', '2024-02']]);
});

test.each([
  [{ lines: 'all' }, ['pilari-3', 'pilari-4']],
  [{ lines: 'programme' }, ['pilari-3', 'pilari-4']],
  [{ line: 'pilari-3', month: '2025-01' }, ['pilari-3']],
  [{ line: 'vakehyva/pilari-4' }, ['pilari-4']],
  [{ line: second.id }, ['pilari-4']],
])('%j chooses %j', async (words, keys) => {
  expect(await keysOf(words)).toEqual(keys);
});

test('a programme that exists but has no line here chooses none', async () => {
  await db.programme.create({ data: { key: 'toinen', nameFi: 'Toinen', position: 9 } });
  expect(await keysOf({ lines: 'toinen' })).toEqual([]);
});

test('words that mean nothing leave the usual choice and are named', async () => {
  const { choice, chosen } = await chooseLines(
    { db, today },
    filter,
    { lines: 'x', month: 'y', line: 'z' },
    'all',
  );
  expect(choice.ignored).toEqual(['lines=x', 'month=y', 'line=z']);
  expect(chosen).toHaveLength(2);
});

test('a line tells its latest grant decision, and its source where it has one of its own', async () => {
  const supplement = {
    id: '0190c1de-0000-7000-8000-000000000001',
    number: 2,
    basis: 'estimate',
    grantCents: 200_000_000n,
    ownShareCents: 500n,
  };
  await db.fundingLineAmendment.create({
    data: {
      ...supplement,
      fundingLineId: first.id,
      windowEnd: day('2024-12-31'),
      source: 'Uutinen 11.1.2024',
    },
  });
  const { all } = await chooseLines({ db, today }, filter, {}, 'all');
  expect(all[0]).toMatchObject({
    key: 'pilari-3',
    basis: 'estimate',
    grant: 200_000_000,
    ownShare: 500,
    budgetAtCompletion: 200_000_500,
    window: { start: '2023-01-01', end: '2024-12-31' },
    source: 'Uutinen 11.1.2024',
  });
});

test('projects that are archived and regions that are switched off have no lines', async () => {
  const archived = await aProject(db, { regionCode: '05', archivedAt: new Date('2024-01-01') });
  await aRegion(db, { code: '91', active: false });
  const abroad = await aProject(db, { regionCode: '91' });
  for (const { id } of [archived, abroad]) await aFundingLine(db, { projectId: id });
  const { all } = await chooseLines({ db, today }, {}, {}, 'all');
  expect(all.map((line) => line.regionCode)).toEqual(['04', '04']);
});
