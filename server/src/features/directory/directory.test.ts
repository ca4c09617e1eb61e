import { randomUUID } from 'node:crypto';
import type { AddGroupInput } from '@painopiste/shared/directory/directory-input';
import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aProject, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const project = await aProject(db, { regionCode: '04', nameFi: 'Hanke' });
const workArea = await aWorkArea(db, { projectId: project.id });
const admin = callAs(await anActor(db, 'admin'));

const wanted = (more: Partial<AddGroupInput> = {}): AddGroupInput => ({
  commandId: randomUUID(),
  version: 0,
  groupKey: `ryhma-${randomUUID()}`,
  role: 'lead',
  scope: { kind: 'everything' },
  ...more,
});

test.each<AddGroupInput['scope']>([
  { kind: 'everything' },
  { kind: 'region', regionCode: '04' },
  { kind: 'project', projectId: project.id },
  { kind: 'work-area', workAreaId: workArea.id },
  { kind: 'focus-area', focusAreaKey: 'digital-services' },
])('a group gives a role on %j', async (scope) => {
  const input = wanted({ scope });
  const row = await admin.directory.addGroup(input);
  expect(row).toMatchObject({ groupKey: input.groupKey, role: 'lead', scope, version: 1 });
  expect((await admin.directory.get()).groups).toContainEqual(row);
  expect(await admin.directory.addGroup(input)).toEqual(row);
});

test('the overview tells how people sign in', async () => {
  const signIn = { password: false, provider: 'Oma talo' };
  const installation = { mode: 'serve', scenario: null, signIn } as const;
  const caller = callAs(await anActor(db, 'admin'), { installation });
  expect((await caller.directory.get()).signIn).toEqual(signIn);
  expect((await admin.directory.get()).signIn).toEqual({ password: true, provider: null });
});

test('the same again, an unknown place and an unknown row are refused', async () => {
  const input = wanted();
  const row = await admin.directory.addGroup(input);
  const again = wanted({ groupKey: input.groupKey });
  await expect(admin.directory.addGroup(again)).rejects.toThrow('directory-group.exists');
  const nowhere = wanted({ scope: { kind: 'region', regionCode: '99' } });
  await expect(admin.directory.addGroup(nowhere)).rejects.toThrow('directory-group.scope-unknown');
  const remove = (id: string, version: number) =>
    admin.directory.removeGroup({ commandId: randomUUID(), id, version });
  await expect(remove(randomUUID(), 1)).rejects.toThrow('directory-group.not-found');
  await expect(remove(row.id, 5)).rejects.toThrow('directory-group.stale');
  await remove(row.id, 1);
  expect((await admin.directory.get()).groups.some(({ id }) => id === row.id)).toBe(false);
  await expect(remove(row.id, 2)).rejects.toThrow('directory-group.not-found');
  expect((await admin.directory.addGroup(again)).groupKey).toBe(input.groupKey);
});

test('only who administers everything sees and changes what groups give', async () => {
  const regional = callAs(await anActor(db, 'admin', { kind: 'region', regionCode: '04' }));
  await expect(regional.directory.get()).rejects.toThrow('permission.denied');
  await expect(regional.directory.addGroup(wanted())).rejects.toThrow('permission.denied');
  const row = await admin.directory.addGroup(wanted());
  const removal = { commandId: randomUUID(), id: row.id, version: 1 };
  await expect(regional.directory.removeGroup(removal)).rejects.toThrow('permission.denied');
});

test('a group that was added is removed by undoing it, and added anew by undoing that', async () => {
  const input = wanted();
  const row = await admin.directory.addGroup(input);
  const back = { commandId: randomUUID(), undoes: input.commandId };
  expect(await admin.history.undo(back)).toMatchObject({ id: row.id, version: 2 });
  const anew = { commandId: randomUUID(), undoes: back.commandId };
  expect(await admin.history.undo(anew)).toMatchObject({ groupKey: input.groupKey, version: 1 });
});
