import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea } from '../../testing/projects.ts';
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

test('who may not read the trail is refused', async () => {
  const viewer = callAs(await anActor(db, 'viewer'));
  await expect(viewer.audit.list()).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
