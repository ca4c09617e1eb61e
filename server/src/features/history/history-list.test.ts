import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aRegion, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const project = await aProject(db, { regionCode: '04' });
const workArea = await aWorkArea(db, { projectId: project.id });
const manager = await anActor(db, 'manager', { kind: 'project', projectId: project.id });
await aRegion(db, { code: '20' });

async function aMovedMilestone() {
  const milestone = await aMilestone(db, { workAreaId: workArea.id });
  await callAs(manager).milestone.reschedule({
    commandId: randomUUID(),
    version: 1,
    id: milestone.id,
    forecastOn: '2025-03-31',
    reason: 'Rekrytointi viivästyi',
  });
  return milestone;
}

/** An act on something, as a command would leave it. */
const anEntry = (
  noun: string,
  entityId: string,
  more: { before?: object; after?: object; projectId?: string },
) =>
  db.auditEntry.create({
    data: {
      commandId: randomUUID(),
      action: `${noun}:edit`,
      actorName: 'Ylläpitäjä',
      on: new Date('2024-09-30'),
      noun,
      entityId,
      ...more,
    },
  });

test('whoever may read a milestone reads what has happened to it: from what, to what, why, by whom', async () => {
  const milestone = await aMovedMilestone();
  const viewer = callAs(await anActor(db, 'viewer', { kind: 'work-area', workAreaId: workArea.id }));
  const history = await viewer.history.list({ noun: 'milestone', id: milestone.id });
  expect(history.rows).toMatchObject([
    {
      action: 'milestone:reschedule',
      actor: manager.name,
      reason: 'Rekrytointi viivästyi',
      changes: [{ field: 'forecastOn', from: '2024-12-31', to: '2025-03-31' }],
      isOwn: false,
    },
  ]);
  expect(history.rows[0]).not.toHaveProperty('before');
  expect(history).toMatchObject({ next: null, cameWithData: true });
  const own = await callAs(manager).history.list({ noun: 'milestone', id: milestone.id });
  expect(own.rows[0]?.isOwn).toBe(true);
});

test('outside the scope there is no such thing', async () => {
  const milestone = await aMovedMilestone();
  const stranger = callAs(await anActor(db, 'manager', { kind: 'region', regionCode: '20' }));
  for (const [noun, id] of [
    ['milestone', milestone.id],
    ['work-area', workArea.id],
    ['project', project.id],
    ['milestone', 'nothing'],
    ['focus-area', 'nothing'],
  ] as const) {
    await expect(stranger.history.list({ noun, id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  }
});

test('the acts on a project and on its lines and cost centres stand together, those on memberships do not', async () => {
  const { id: projectId } = await aProject(db, { regionCode: '04' });
  await anEntry('project', projectId, { after: { nameFi: 'Hanke' }, projectId });
  await anEntry('funding-line', randomUUID(), { after: { nameFi: 'Linja' }, projectId });
  await anEntry('membership', randomUUID(), { after: { role: 'lead' }, projectId });
  await anEntry('milestone', randomUUID(), { after: { weight: 1 }, projectId });
  const viewer = callAs(await anActor(db, 'viewer'));
  const history = await viewer.history.list({ noun: 'project', id: projectId });
  expect(history.rows.map(({ noun }) => noun)).toEqual(['funding-line', 'project']);
  expect(history.cameWithData).toBe(false);
});

test('the catalogue has its history for everybody, a person for administrators alone', async () => {
  const [viewer, admin] = [callAs(await anActor(db, 'viewer')), callAs(await anActor(db, 'admin'))];
  await anEntry('region', '20', { before: { population: 1 }, after: { population: 2 } });
  const { rows } = await viewer.history.list({ noun: 'region', id: '20' });
  expect(rows[0]?.changes).toEqual([{ field: 'population', from: 1, to: 2 }]);
  const person = { noun: 'person', id: manager.id } as const;
  await expect(viewer.history.list(person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await admin.history.list(person)).toMatchObject({ rows: [], cameWithData: true });
});

test('a delivery of the ledger has its history for those who may read vouchers', async () => {
  const batch = await db.ledgerBatch.create({
    data: {
      id: randomUUID(),
      regionCode: '04',
      fileName: 'kirjanpito.csv',
      fileSha256: 'x',
      shape: 'paakirja',
      createdOn: new Date('2024-09-30'),
    },
  });
  await anEntry('batch', batch.id, { before: { state: 'ready' }, after: { state: 'active' } });
  const asked = { noun: 'batch', id: batch.id } as const;
  const scope = { kind: 'region', regionCode: '04' } as const;
  const controller = callAs(await anActor(db, 'controller', scope));
  expect((await controller.history.list(asked)).rows).toHaveLength(1);
  const viewer = callAs(await anActor(db, 'viewer', scope));
  await expect(viewer.history.list(asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('a long history comes in pages', async () => {
  const { id } = await aProject(db);
  for (let version = 1; version <= 32; version += 1)
    await anEntry('project', id, { before: { a: version }, after: { a: version + 1 } });
  const reader = callAs(await anActor(db, 'viewer'));
  const first = await reader.history.list({ noun: 'project', id });
  const rest = await reader.history.list({ noun: 'project', id, beforeSequence: first.next ?? undefined });
  expect([first.rows.length, first.cameWithData, rest.rows.length, rest.next, rest.cameWithData]).toEqual([
    30,
    false,
    2,
    null,
    true,
  ]);
});
