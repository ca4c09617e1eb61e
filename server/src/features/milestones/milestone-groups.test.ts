import { beforeAll, expect, test } from 'vitest';
import { anActor, aUser } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();

/** Region 04: A (late), B (accepted, 20 points), both digital; region 05: C of two focus areas, owned by Öberg. */
beforeAll(async () => {
  const owner = await aUser(db, { name: 'Öberg' });
  const first = await aProject(db, { regionCode: '04', slug: 'eka', nameFi: 'Ä-hanke' });
  const second = await aProject(db, { regionCode: '05', slug: 'toka', nameFi: 'B-hanke' });
  const digital = await aWorkArea(db, { projectId: first.id });
  const both = await aWorkArea(db, {
    projectId: second.id,
    focus: { 'elderly-services': 6000, 'digital-services': 4000 },
  });
  const inFirst = { workAreaId: digital.id };
  await aMilestone(db, {
    ...inFirst,
    nameFi: 'A',
    forecastOn: day('2024-09-29'),
    baselineOn: day('2024-08-31'),
  });
  await aMilestone(db, {
    ...inFirst,
    nameFi: 'B',
    weight: 20,
    state: 'accepted',
    doneOn: day('2024-08-01'),
    acceptedOn: day('2024-08-11'),
    baselineOn: day('2024-08-01'),
  });
  await aMilestone(db, { workAreaId: both.id, nameFi: 'C', baselineOn: null, ownerId: owner.id });
});

const viewer = async () => callAs(await anActor(db, 'viewer'));
type List = Awaited<ReturnType<Awaited<ReturnType<typeof viewer>>['milestone']['list']>>;
const placesIn = ({ rows, grouping }: List) => rows.map(({ names }, i) => [grouping?.of[i], names.fi]);

test.each([
  [
    'region',
    [
      ['04', 'A'],
      ['04', 'B'],
      ['05', 'C'],
    ],
  ],
  [
    'project',
    [
      ['toka', 'C'],
      ['eka', 'A'],
      ['eka', 'B'],
    ],
  ],
  [
    'status',
    [
      ['late', 'A'],
      ['planned', 'C'],
      ['accepted', 'B'],
    ],
  ],
  [
    'focusArea',
    [
      ['digital-services', 'A'],
      ['digital-services', 'C'],
      ['digital-services', 'B'],
      ['elderly-services', 'C'],
    ],
  ],
])('rows stand together by %s, in the order of its groups', async (group, places) => {
  expect(placesIn(await (await viewer()).milestone.list({ group }))).toEqual(places);
});

test('who has no owner comes last, and inside a group the chosen order holds', async () => {
  const list = await (await viewer()).milestone.list({ group: 'owner', sort: '-name' });
  expect(list.rows.map(({ names }) => names.fi)).toEqual(['C', 'B', 'A']);
  expect(list.grouping?.of.at(-1)).toBe('');
});

test('each group has the sums of the whole list', async () => {
  const sums = await (await viewer()).milestone.groups({ group: 'region' });
  expect(sums?.groups).toMatchObject([
    {
      key: '04',
      names: { fi: 'A04' },
      total: 2,
      late: 1,
      ready: 1,
      weight: 30,
      readyWeight: 20,
      worstSlip: 29,
    },
    { key: '05', total: 1, late: 0, ready: 0, weight: 10, readyWeight: 0, worstSlip: null },
  ]);
  expect(sums?.all).toMatchObject({ total: 3, late: 1, ready: 1, weight: 40 });
});

test('by focus area a milestone stands in each of its own, and the total counts it once', async () => {
  const asked = await viewer();
  const [list, sums] = [
    await asked.milestone.list({ group: 'focusArea', pageSize: 2, page: 2 }),
    await asked.milestone.groups({ group: 'focusArea' }),
  ];
  expect(sums?.groups.map(({ key, total }) => [key, total])).toEqual([
    ['digital-services', 3],
    ['elderly-services', 1],
  ]);
  expect(sums?.all.total).toBe(3);
  expect(list).toMatchObject({ total: 3, late: 1, grouping: { continues: true, listed: 4 } });
  const narrowed = await asked.milestone.list({ group: 'focusArea', focusArea: ['elderly-services'] });
  expect(placesIn(narrowed)).toEqual([['elderly-services', 'C']]);
});

test('a page that begins a group says so, and one after the last is empty', async () => {
  const asked = await viewer();
  const page = await asked.milestone.list({ group: 'region', pageSize: 2, page: 2 });
  expect(page).toMatchObject({ total: 3, grouping: { continues: false, listed: 3 } });
  expect((await asked.milestone.list({ group: 'region', page: 9 })).rows).toEqual([]);
});

test('without a group there are no sums, and an unknown one is named as ignored', async () => {
  const asked = await viewer();
  expect(await asked.milestone.groups({})).toBeNull();
  expect(await asked.milestone.list({ group: 'x' })).toMatchObject({ grouping: null, ignored: ['group=x'] });
});

test('sums keep to what one may read', async () => {
  const only = callAs(await anActor(db, 'viewer', { kind: 'region', regionCode: '05' }));
  expect(await only.milestone.groups({ group: 'status' })).toMatchObject({
    groups: [{ key: 'planned', names: null, total: 1 }],
    all: { total: 1 },
  });
});
