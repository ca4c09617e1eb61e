import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aProject } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const project = await aProject(db);
const scope = { kind: 'project', projectId: project.id } as const;
const lead = await anActor(db, 'lead', scope);
const by = callAs(lead);

const undo = (undoes: string) => ({ commandId: randomUUID(), undoes });

async function aComment() {
  const id = randomUUID();
  const written = { commandId: randomUUID(), id, noun: 'project', thingId: project.id } as const;
  await by.comment.write({ ...written, text: 'Ensin', mentions: [lead.id] });
  return { id, written: written.commandId };
}

test('what was written is withdrawn, and comes back by undoing that', async () => {
  const { id, written } = await aComment();
  const back = undo(written);
  expect(await by.history.undo(back)).toMatchObject({ id, text: null, version: 2 });
  expect(await by.history.undo(back)).toMatchObject({ version: 2 });
  expect(await by.history.undo(undo(back.commandId))).toMatchObject({ text: 'Ensin', withdrawnAt: null });
});

test('an edit gets its earlier text and mentions back', async () => {
  const { id } = await aComment();
  const edit = { commandId: randomUUID(), id, version: 1, text: 'Sitten' };
  await by.comment.edit(edit);
  const restored = await by.history.undo(undo(edit.commandId));
  expect(restored).toMatchObject({ text: 'Ensin', mentions: [{ id: lead.id }], version: 3 });
});

test('it is not taken back once it has been changed, nor without the right to write', async () => {
  const { id, written } = await aComment();
  const reader = { ...lead, memberships: [{ role: 'viewer', scope } as const] };
  await expect(callAs(reader).history.undo(undo(written))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await by.comment.edit({ commandId: randomUUID(), id, version: 1, text: 'Sitten' });
  await expect(by.history.undo(undo(written))).rejects.toMatchObject({
    cause: { code: 'command.changed-since' },
  });
});
