import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { aFundingLine } from '../../testing/money.ts';
import { anActor, aUser } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const ownerId = randomUUID();

/** Region 04: "Ääni" (late), "Åland" (done), "Zeta" (next week); region 05: "Beeta" with elderly services. */
beforeAll(async () => {
  await aUser(db, { id: ownerId, name: 'Öberg' });
  const first = await aProject(db, { regionCode: '04', slug: 'eka', nameFi: 'Eka hanke' });
  const second = await aProject(db, { regionCode: '05', slug: 'toka', nameFi: 'Toka hanke' });
  await aFundingLine(db, { projectId: first.id, windowTo: '2024-12-31' });
  const digital = await aWorkArea(db, { projectId: first.id });
  const elderly = await aWorkArea(db, {
    projectId: second.id,
    focus: { 'elderly-services': 6000, 'digital-services': 4000 },
  });
  const inFirst = { workAreaId: digital.id };
  await aMilestone(db, {
    ...inFirst,
    nameFi: 'Ääni',
    nameSv: 'Röst',
    forecastOn: day('2024-09-29'),
    baselineOn: day('2024-08-31'),
    ownerId,
  });
  await aMilestone(db, {
    ...inFirst,
    nameFi: 'Åland',
    state: 'done',
    doneOn: day('2024-09-01'),
    forecastOn: day('2024-09-01'),
  });
  await aMilestone(db, { ...inFirst, nameFi: 'Zeta', forecastOn: day('2024-10-07') });
  await aMilestone(db, { workAreaId: elderly.id, nameFi: 'Beeta 100 %', forecastOn: day('2025-01-31') });
});

const viewer = async () => callAs(await anActor(db, 'viewer'));
const namesIn = (list: { rows: readonly { names: { fi: string } }[] }): string[] =>
  list.rows.map((row) => row.names.fi);

test('names sort as in Finnish: å, ä and ö after z', async () => {
  const list = await (await viewer()).milestone.list({ sort: 'name' });
  expect(namesIn(list)).toEqual(['Beeta 100 %', 'Zeta', 'Åland', 'Ääni']);
});

test('a row tells what it is, where it stands, how late it is and where its wall is', async () => {
  const list = await (await viewer()).milestone.list({ q: 'ääni' });
  expect(list.rows).toMatchObject([
    {
      names: { fi: 'Ääni', sv: 'Röst', en: null },
      state: 'planned',
      late: true,
      slipDays: 29,
      moves: 0,
      afterWall: false,
      version: 1,
      owner: { id: ownerId, name: 'Öberg' },
      bounds: { projectStartsOn: '2023-01-01', windowEnd: '2024-12-31' },
      project: { slug: 'eka' },
      region: { code: '04' },
      focusAreas: [{ focusAreaKey: 'digital-services', basisPoints: 10_000 }],
      evidenceState: { required: 0, accepted: 0 },
      actions: { reschedule: false, setDone: false, accept: false, assign: false },
    },
  ]);
});

test.each([
  [{ region: ['05'] }, ['Beeta 100 %']],
  [{ focusArea: ['elderly-services'] }, ['Beeta 100 %']],
  [{ focusArea: ['elderly-services', 'digital-services'], region: ['04'], status: ['late'] }, ['Ääni']],
  [{ project: ['eka'], status: ['done', 'late'] }, ['Åland', 'Ääni']],
  [{ owner: [ownerId] }, ['Ääni']],
  [{ owner: ['none'], region: ['04'] }, ['Åland', 'Zeta']],
  [{ due: 'overdue' }, ['Ääni']],
  [{ due: '14d' }, ['Zeta']],
  [{ due: '2024-09..2024-10' }, ['Åland', 'Ääni', 'Zeta']],
  [{ q: 'RÖST' }, ['Ääni']],
  [{ q: 'toka beeta' }, ['Beeta 100 %']],
  [{ q: 'öberg' }, ['Ääni']],
  [{ q: '0 %' }, ['Beeta 100 %']],
  [{ q: 'Z_ta' }, []],
])('the filter %j finds %j', async (filter, expected) => {
  expect(namesIn(await (await viewer()).milestone.list(filter))).toEqual(expected);
});

test('words that mean nothing are left out and said', async () => {
  const list = await (
    await viewer()
  ).milestone.list({ region: ['99'], status: ['red'], owner: ['x'], due: 'soon' });
  expect(list.total).toBe(4);
  expect(list.ignored).toEqual(['region=99', 'owner=x', 'status=red', 'due=soon']);
});

test('a page knows how many there are in all and how many are late, also past the end', async () => {
  const caller = await viewer();
  const page = await caller.milestone.list({ sort: 'name', page: 2, pageSize: 3 });
  expect([namesIn(page), page.total, page.late]).toEqual([['Ääni'], 4, 1]);
  expect(await caller.milestone.list({ page: 3, pageSize: 3 })).toMatchObject({
    rows: [],
    total: 4,
    late: 1,
  });
});

test('only what the memberships cover is listed', async () => {
  const inRegion = callAs(await anActor(db, 'viewer', { kind: 'region', regionCode: '05' }));
  const inFocus = callAs(await anActor(db, 'lead', { kind: 'focus-area', focusAreaKey: 'elderly-services' }));
  expect(namesIn(await inRegion.milestone.list())).toEqual(['Beeta 100 %']);
  expect(namesIn(await inFocus.milestone.list())).toEqual(['Beeta 100 %']);
});

test('a lead may edit where their focus area has the largest share, and the row says so', async () => {
  const lead = callAs(await anActor(db, 'lead', { kind: 'focus-area', focusAreaKey: 'elderly-services' }));
  const other = callAs(await anActor(db, 'lead', { kind: 'focus-area', focusAreaKey: 'digital-services' }));
  const actionsOf = async (caller: typeof lead) =>
    (await caller.milestone.list({ q: 'beeta' })).rows[0]?.actions.reschedule;
  expect([await actionsOf(lead), await actionsOf(other)]).toEqual([true, false]);
});
