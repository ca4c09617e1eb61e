import { randomUUID } from 'node:crypto';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { beforeAll, expect, test } from 'vitest';
import { aFundingLine } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const old = { addedOn: day('2023-01-01') };
const ids = { moved: '', renamed: '' };

/** Today is Monday 2024-09-30, so last Monday is 2024-09-23. */
beforeAll(async () => {
  const project = await aProject(db, { regionCode: '04', slug: 'eka' });
  await aFundingLine(db, { projectId: project.id, windowTo: '2025-12-31' });
  const { id: workAreaId } = await aWorkArea(db, { projectId: project.id });
  const milestone = (nameFi: string, fields: Partial<Parameters<typeof aMilestone>[1]> = {}) =>
    aMilestone(db, { workAreaId, nameFi, ...old, ...fields });
  const moves = async (
    milestoneId: string,
    list: readonly (readonly [string, string, string, boolean?])[],
  ) => {
    for (const [movedOn, fromOn, toOn, undone = false] of list) {
      await db.milestoneMove.create({
        data: {
          id: randomUUID(),
          milestoneId,
          commandId: randomUUID(),
          reason: 'Syy',
          movedOn: day(movedOn),
          fromOn: day(fromOn),
          toOn: day(toOn),
          undoneByCommandId: undone ? randomUUID() : null,
        },
      });
    }
  };
  await milestone('Ennallaan', { forecastOn: day('2024-08-01') });
  const moved = await milestone('Siirretty', { forecastOn: day('2025-03-31') });
  await moves(moved.id, [
    ['2024-09-01', '2024-11-30', '2024-12-31'],
    ['2024-09-23', '2024-12-31', '2025-01-31'],
    ['2024-09-25', '2025-01-31', '2025-03-31'],
  ]);
  const undone = await milestone('Siirto kumottu');
  await moves(undone.id, [['2024-09-25', '2024-12-31', '2025-01-31', true]]);
  const before = await milestone('Siirretty ennen');
  await moves(before.id, [['2024-09-22', '2024-11-30', '2024-12-31']]);
  await milestone('Valmis', { state: 'done', doneOn: day('2024-09-24') });
  await milestone('Valmis ennen', { state: 'done', doneOn: day('2024-09-22') });
  await milestone('Hyväksytty', {
    state: 'accepted',
    doneOn: day('2024-08-01'),
    acceptedOn: day('2024-09-23'),
  });
  await milestone('Lisätty', { addedOn: day('2024-09-26'), baselineOn: null });
  const renamed = await milestone('Nimetty');
  Object.assign(ids, { moved: moved.id, renamed: renamed.id });
});

const viewer = async () => callAs(await anActor(db, 'viewer'));
const manager = async () => callAs(await anActor(db, 'manager', { kind: 'region', regionCode: '04' }));
const namesIn = (list: { rows: readonly { names: { fi: string } }[] }) =>
  list.rows.map((row) => row.names.fi);
const found = ['Hyväksytty', 'Lisätty', 'Siirretty', 'Valmis'];

test('last Monday finds what was moved, done, accepted or added since, and says what', async () => {
  const list = await (await viewer()).milestone.list({ since: 'monday', sort: 'name' });
  expect([namesIn(list), list.total, list.ignored]).toEqual([found, 4, []]);
  const changes = new Map(list.changes?.map(({ milestoneId, ...what }) => [milestoneId, what]));
  const none = { forecast: null, state: null, addedOn: null };
  expect(list.rows.map(({ id }) => changes.get(id))).toEqual([
    { ...none, state: { to: 'accepted', on: '2024-09-23' } },
    { ...none, addedOn: '2024-09-26' },
    { ...none, forecast: { from: '2024-12-31', to: '2025-03-31' } },
    { ...none, state: { to: 'done', on: '2024-09-24' } },
  ]);
});

test('a day of its own finds more, other filters narrow it down, nonsense is said', async () => {
  const caller = await viewer();
  expect(namesIn(await caller.milestone.list({ since: '2024-09-22', sort: 'name' }))).toEqual([
    'Hyväksytty',
    'Lisätty',
    'Siirretty',
    'Siirretty ennen',
    'Valmis',
    'Valmis ennen',
  ]);
  expect(namesIn(await caller.milestone.list({ since: 'monday', status: ['done'] }))).toEqual(['Valmis']);
  expect(namesIn(await caller.milestone.list({ since: 'monday', region: ['04'], sort: 'name' }))).toEqual(
    found,
  );
  const tomorrow = await caller.milestone.list({ since: '2024-10-01' });
  expect([tomorrow.total, tomorrow.changes, tomorrow.ignored]).toEqual([9, null, ['since=2024-10-01']]);
});

test('any command counts: a new name, a state that has no day of its own', async () => {
  const caller = await manager();
  const id = ids.renamed;
  const command = (version: number) => ({ commandId: randomUUID(), id, version });
  const changesOf = async () =>
    (await caller.milestone.list({ since: 'monday', q: 'nimetty' })).changes?.map(({ state }) => state);
  expect(await changesOf()).toEqual([]);
  await caller.milestone.edit({ ...command(1), nameSv: 'Namngivet' });
  expect(await changesOf()).toEqual([null]);
  await caller.milestone.setStatus({ ...command(2), status: 'in-progress' });
  expect(await changesOf()).toEqual([{ to: 'in-progress', on: calendarDate('2024-09-30') }]);
});

test('moves of one day are told in the order they were made', async () => {
  const caller = await manager();
  const move = (version: number, forecastOn: string) =>
    caller.milestone.reschedule({
      commandId: randomUUID(),
      id: ids.moved,
      version,
      forecastOn,
      reason: 'Syy',
    });
  await move(1, '2025-04-30');
  await move(2, '2025-05-31');
  const changes = async () => (await caller.milestone.list({ since: '2024-09-30', q: 'siirretty' })).changes;
  expect(await changes()).toMatchObject([{ forecast: { from: '2025-03-31', to: '2025-05-31' } }]);
  await move(3, '2025-03-31');
  expect(await changes()).toMatchObject([{ forecast: null, state: null, addedOn: null }]);
});
