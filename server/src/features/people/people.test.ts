import { expect, test } from 'vitest';
import { aMembership, anActor, aUser } from '../../testing/people.ts';
import { aMilestone, aProject, aRegion, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const project = await aProject(db, { regionCode: '04' });
const workArea = await aWorkArea(db, {
  projectId: project.id,
  focus: { 'elderly-services': 9000, 'digital-services': 1000 },
});
const milestone = await aMilestone(db, { workAreaId: workArea.id });
const elsewhere = await aWorkArea(db, { projectId: project.id });
await aRegion(db, { code: '20' });
await aWorkArea(db, { projectId: project.id, focus: { 'migrant-families': 10_000 } });
const caller = callAs(await anActor(db, 'manager', { kind: 'project', projectId: project.id }));

type Scope = Parameters<typeof aMembership>[2]['scope'];

/** A person of this name with one membership; offered for the milestone? */
async function isOffered(name: string, scope: Scope, validity: Parameters<typeof aMembership>[3] = {}) {
  const user = await aUser(db, { name });
  await aMembership(db, user.id, { role: 'lead', scope }, validity);
  const offered = await caller.people.candidates({ milestoneId: milestone.id, q: name });
  return offered.some(({ id }) => id === user.id);
}

test.each<[string, Scope, boolean]>([
  ['Kaikki', { kind: 'everything' }, true],
  ['Alue', { kind: 'region', regionCode: '04' }, true],
  ['Toinen alue', { kind: 'region', regionCode: '20' }, false],
  ['Hanke', { kind: 'project', projectId: project.id }, true],
  ['Osa-alue', { kind: 'work-area', workAreaId: workArea.id }, true],
  ['Toinen osa-alue', { kind: 'work-area', workAreaId: elsewhere.id }, false],
  ['Pieni osuus', { kind: 'focus-area', focusAreaKey: 'digital-services' }, true],
  ['Ei osuutta', { kind: 'focus-area', focusAreaKey: 'migrant-families' }, false],
])('%s: %j covers the milestone: %s', async (name, scope, expected) => {
  expect(await isOffered(name, scope)).toBe(expected);
});

test('a membership counts from its first day through its last', async () => {
  const all = { kind: 'everything' } as const;
  expect(await isOffered('Tänään alkava', all, { validFrom: day('2024-09-30') })).toBe(true);
  expect(await isOffered('Tänään päättyvä', all, { validTo: day('2024-09-30') })).toBe(true);
  expect(await isOffered('Huomenna alkava', all, { validFrom: day('2024-10-01') })).toBe(false);
  expect(await isOffered('Eilen päättynyt', all, { validTo: day('2024-09-29') })).toBe(false);
});

test('people who have left are not offered', async () => {
  const user = await aUser(db, { name: 'Lähtenyt', deactivatedAt: new Date('2024-01-01') });
  await aMembership(db, user.id, { role: 'lead', scope: { kind: 'everything' } });
  expect(await caller.people.candidates({ milestoneId: milestone.id, q: 'lähtenyt' })).toEqual([]);
});

test('people come by name as Finnish sorts it, once each, and are found by a part of the name', async () => {
  for (const name of ['Örn Testi', 'Aalto Testi', 'Åberg Testi']) {
    const user = await aUser(db, { name });
    for (const role of ['lead', 'viewer'] as const)
      await aMembership(db, user.id, { role, scope: { kind: 'everything' } });
  }
  const found = await caller.people.candidates({ milestoneId: milestone.id, q: 'TESTI' });
  expect(found.map(({ name }) => name)).toEqual(['Aalto Testi', 'Åberg Testi', 'Örn Testi']);
  expect(await caller.people.candidates({ milestoneId: milestone.id, q: 'å' })).toMatchObject([
    { name: 'Åberg Testi' },
  ]);
});

test('the owners to filter by are those of milestones that the asker may read', async () => {
  const owner = await aUser(db, { name: 'Omistaja' });
  await aMilestone(db, { workAreaId: elsewhere.id, ownerId: owner.id });
  expect(await caller.people.owners()).toEqual([{ id: owner.id, name: 'Omistaja' }]);
  const narrow = callAs(await anActor(db, 'lead', { kind: 'work-area', workAreaId: workArea.id }));
  expect(await narrow.people.owners()).toEqual([]);
});

test('for several work areas each person comes with those that she sees, and no area that the asker may not read', async () => {
  const one = await aUser(db, { name: 'Yhden alueen' });
  await aMembership(db, one.id, { role: 'lead', scope: { kind: 'work-area', workAreaId: elsewhere.id } });
  const both = await aUser(db, { name: 'Kahden alueen' });
  await aMembership(db, both.id, { role: 'lead', scope: { kind: 'project', projectId: project.id } });
  const workAreaIds = [workArea.id, elsewhere.id];
  const areasOf = async (asker: typeof caller) => {
    const offered = await asker.people.candidatesInAreas({ workAreaIds });
    return [one.id, both.id].map((id) => offered.find((person) => person.id === id)?.workAreaIds.toSorted());
  };
  expect(await areasOf(caller)).toEqual([[elsewhere.id], workAreaIds.toSorted()]);
  const narrow = callAs(await anActor(db, 'lead', { kind: 'work-area', workAreaId: workArea.id }));
  expect(await areasOf(narrow)).toEqual([undefined, [workArea.id]]);
});
