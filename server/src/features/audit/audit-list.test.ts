import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aMembership, anActor, aUser } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();

/** A milestone that its manager has given to nobody. */
async function anEditedMilestone() {
  const project = await aProject(db);
  const workArea = await aWorkArea(db, { projectId: project.id });
  const milestone = await aMilestone(db, { workAreaId: workArea.id });
  const manager = await anActor(db, 'manager', { kind: 'project', projectId: project.id });
  const command = { commandId: randomUUID(), version: 1, id: milestone.id };
  await callAs(manager).milestone.assign({ ...command, ownerId: null });
  return { project, milestone, manager, commandId: command.commandId };
}

test('an edit leaves one row: who, what, when, before and after', async () => {
  const { milestone, manager, commandId } = await anEditedMilestone();
  const list = await callAs(manager).audit.list({ entityId: milestone.id });
  expect(list.total).toBe(1);
  expect(list.rows).toMatchObject([
    {
      commandId,
      action: 'milestone:assign',
      actor: manager.name,
      on: '2024-09-30',
      noun: 'milestone',
      version: 2,
      before: { version: 1 },
      after: { version: 2 },
    },
  ]);
});

test('a manager reads the trail of the own project only, an administrator that of everything, page by page', async () => {
  const [first, second] = [await anEditedMilestone(), await anEditedMilestone()];
  const own = await callAs(first.manager).audit.list();
  expect(own.rows.map((row) => row.entityId)).toEqual([first.milestone.id]);
  const admin = callAs(await anActor(db, 'admin'));
  const newest = await admin.audit.list({ pageSize: 1 });
  expect(newest.rows[0]?.entityId).toBe(second.milestone.id);
  expect(newest.total).toBeGreaterThan(1);
  expect((await admin.audit.list({ project: second.project.slug })).total).toBe(1);
});

test('a row tells what changed, between which values, and what ids in it are called', async () => {
  const { project, milestone, manager } = await anEditedMilestone();
  const owner = await aUser(db, { name: 'Omistaja Outi' });
  await aMembership(db, owner.id, { role: 'lead', scope: { kind: 'everything' } });
  await callAs(manager).milestone.assign({
    commandId: randomUUID(),
    version: 2,
    id: milestone.id,
    ownerId: owner.id,
  });
  const { rows, names } = await callAs(manager).audit.list({ pageSize: 1 });
  expect(rows[0]?.changes).toEqual([{ field: 'ownerId', from: null, to: owner.id }]);
  expect(names[owner.id]?.sv).toBe('Omistaja Outi');
  expect(names[milestone.id]?.fi).toBe(milestone.nameFi);
  expect(rows[0]?.project).toMatchObject({ slug: project.slug });
  expect(rows[0]?.region).toMatchObject({ code: project.regionCode });
});

test('the next page goes on where the last one ended, whatever has been added since', async () => {
  const { manager, milestone } = await anEditedMilestone();
  const edit = (version: number, forecastOn: string) =>
    callAs(manager).milestone.reschedule({
      commandId: randomUUID(),
      version,
      id: milestone.id,
      forecastOn,
      reason: `Siirto ${forecastOn}`,
    });
  await edit(2, '2025-01-31');
  await edit(3, '2025-02-28');
  const first = await callAs(manager).audit.list({ pageSize: 2 });
  await edit(4, '2025-03-31');
  const { next } = first;
  const second = await callAs(manager).audit.list({ pageSize: 2, beforeSequence: next ?? undefined });
  expect([...first.rows, ...second.rows].map(({ version }) => version)).toEqual([4, 3, 2]);
  expect(second.next).toBeNull();
  const found = await callAs(manager).audit.list({ q: 'SIIRTO 2025-02' });
  expect(found.rows.map(({ version }) => version)).toEqual([4]);
});

test('the trail is narrowed by region, project, person, noun and action', async () => {
  const { project, manager } = await anEditedMilestone();
  const admin = callAs(await anActor(db, 'admin'));
  const all = {
    region: project.regionCode,
    project: project.slug,
    person: manager.id,
    noun: 'milestone',
    action: 'milestone:assign',
  };
  expect((await admin.audit.list(all)).total).toBe(1);
  const others = {
    region: '99',
    project: 'muu',
    person: randomUUID(),
    noun: 'project',
    action: 'user:create',
  };
  for (const [word, value] of Object.entries(others)) {
    expect([word, (await admin.audit.list({ ...all, [word]: value })).total]).toEqual([word, 0]);
  }
  expect((await admin.audit.list({ ...all, person: ['nobody', manager.id] })).total).toBe(1);
});

test('days are those of Helsinki, both ends included', async () => {
  const admin = callAs(await anActor(db, 'admin'));
  const row = (at: string) =>
    db.auditEntry.create({
      data: {
        commandId: randomUUID(),
        action: 'a',
        actorName: 'A',
        at,
        on: day('2024-06-01'),
        noun: 'helsinki',
        entityId: at,
      },
    });
  await row('2024-05-31T20:59:59.000Z');
  await row('2024-05-31T21:00:00.000Z');
  await row('2024-06-01T20:59:59.000Z');
  await row('2024-06-01T21:00:00.000Z');
  const { rows } = await admin.audit.list({ noun: 'helsinki', from: '2024-06-01', to: '2024-06-01' });
  expect(rows.map(({ entityId }) => entityId)).toEqual([
    '2024-06-01T20:59:59.000Z',
    '2024-05-31T21:00:00.000Z',
  ]);
  await expect(admin.audit.list({ from: '2024-02-31' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('the filters offer what has happened in the own scope only', async () => {
  const { manager } = await anEditedMilestone();
  await anEditedMilestone();
  expect(await callAs(manager).audit.words()).toEqual({
    people: [{ id: manager.id, name: manager.name }],
    nouns: ['milestone'],
    actions: ['milestone:assign'],
  });
});

test('who may not read the trail is refused', async () => {
  const viewer = callAs(await anActor(db, 'viewer'));
  await expect(viewer.audit.list()).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
