import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aMembership, anActor, aUser } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const project = await aProject(db, { regionCode: '04' });
const workArea = await aWorkArea(db, { projectId: project.id });
const milestone = await aMilestone(db, { workAreaId: workArea.id });
const scope = { kind: 'project', projectId: project.id } as const;
const steering = await anActor(db, 'steering', scope);
const manager = await anActor(db, 'manager', scope);
const viewer = await anActor(db, 'viewer', scope);
const on = { noun: 'milestone', thingId: milestone.id } as const;

const aComment = (text = 'Miksi siirto?', mentions: string[] = []) => ({
  ...on,
  commandId: randomUUID(),
  id: randomUUID(),
  text,
  mentions,
});

test('a comment stands under its thing with author, time and whom it mentions, the newest last', async () => {
  const [first, second] = [aComment('Ensimmäinen'), aComment('Toinen, @Manageri', [manager.id])];
  await callAs(steering).comment.write(first);
  await callAs(steering).comment.write(second);
  const { comments, canWrite } = await callAs(viewer).comment.list(on);
  expect(comments.slice(-2)).toMatchObject([
    { text: 'Ensimmäinen', author: steering.name, mentions: [], editedAt: null },
    { text: 'Toinen, @Manageri', mentions: [{ id: manager.id, name: manager.name }] },
  ]);
  expect([canWrite, (await callAs(steering).comment.list(on)).canWrite]).toEqual([false, true]);
});

test('sent twice, it is written once', async () => {
  const comment = aComment('Vain kerran');
  await callAs(steering).comment.write(comment);
  await callAs(steering).comment.write(comment);
  const { comments } = await callAs(viewer).comment.list(on);
  expect(comments.filter(({ text }) => text === 'Vain kerran')).toHaveLength(1);
  await expect(callAs(steering).comment.write({ ...comment, commandId: randomUUID() })).rejects.toMatchObject(
    { cause: { code: 'command.reused' } },
  );
});

test('projects and work areas are talked about too', async () => {
  for (const each of [
    { noun: 'project', thingId: project.id },
    { noun: 'work-area', thingId: workArea.id },
  ] as const) {
    await callAs(manager).comment.write({ ...aComment('Tästä'), ...each });
    expect((await callAs(viewer).comment.list(each)).comments).toMatchObject([{ text: 'Tästä' }]);
  }
});

test('readers may not comment, and outside the scope there is nothing to comment on', async () => {
  await expect(callAs(viewer).comment.write(aComment())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const elsewhere = await aProject(db, { regionCode: '20' });
  const stranger = callAs(await anActor(db, 'manager', { kind: 'project', projectId: elsewhere.id }));

  await expect(stranger.comment.write(aComment())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(stranger.comment.list(on)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(stranger.comment.mentionable(on)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('the author edits; the earlier text stays in the audit trail', async () => {
  const { id } = await callAs(steering).comment.write(aComment('Vanha'));
  const edit = { commandId: randomUUID(), version: 1, id, text: 'Uusi' };
  expect(await callAs(steering).comment.edit(edit)).toMatchObject({ text: 'Uusi', version: 2 });
  const { rows } = await callAs(manager).audit.list({ noun: 'comment', entityId: id, pageSize: 1 });
  expect(rows[0]?.changes).toContainEqual({ field: 'text', from: 'Vanha', to: 'Uusi' });
  await expect(callAs(steering).comment.edit({ ...edit, commandId: randomUUID() })).rejects.toMatchObject({
    code: 'CONFLICT',
    cause: { code: 'comment.stale' },
  });
});

test('nobody edits or withdraws what another has written', async () => {
  const { id } = await callAs(steering).comment.write(aComment());
  const other = { commandId: randomUUID(), version: 1, id };
  await expect(callAs(manager).comment.edit({ ...other, text: 'x' })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(callAs(manager).comment.withdraw(other)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(callAs(manager).comment.withdraw({ ...other, id: randomUUID() })).rejects.toMatchObject({
    cause: { code: 'comment.not-found' },
  });
});

test('a withdrawn comment stays, without its text, and cannot be changed any more', async () => {
  const { id } = await callAs(steering).comment.write(aComment('Pois tämä', [manager.id]));
  const own = () => ({ commandId: randomUUID(), version: 1, id });
  await callAs(steering).comment.withdraw(own());
  const { comments } = await callAs(viewer).comment.list(on);
  expect(comments.find((each) => each.id === id)).toMatchObject({
    text: null,
    mentions: [],
    author: steering.name,
    withdrawnAt: expect.any(String) as string,
  });
  await expect(callAs(steering).comment.edit({ ...own(), version: 2, text: 'x' })).rejects.toMatchObject({
    cause: { code: 'comment.withdrawn' },
  });
});

test('one mentions those who may see the thing, and nobody else', async () => {
  const outsider = await aUser(db, { name: 'Ulkopuolinen' });
  await expect(callAs(steering).comment.write(aComment('@x', [outsider.id]))).rejects.toMatchObject({
    cause: { code: 'comment.mention-unknown' },
  });
  expect(await callAs(steering).comment.mentionable({ ...on, q: 'ulkop' })).toEqual([]);
  await aMembership(db, outsider.id, { role: 'viewer', scope });
  expect(await callAs(steering).comment.mentionable({ ...on, q: 'ULKOP' })).toMatchObject([
    { id: outsider.id, name: 'Ulkopuolinen' },
  ]);
});

test('a mention taken out and put in again is one mention', async () => {
  const { id } = await callAs(steering).comment.write(aComment('@M', [manager.id]));
  const edit = (version: number, mentions: string[]) =>
    callAs(steering).comment.edit({ commandId: randomUUID(), version, id, text: `${version}`, mentions });
  expect((await edit(1, [])).mentions).toEqual([]);
  expect((await edit(2, [manager.id])).mentions).toMatchObject([{ id: manager.id }]);
  expect(await db.commentMention.count({ where: { commentId: id } })).toBe(1);
});

test.each(['', ' \n ', 'x'.repeat(5001), 'a\u202Eb', 'a\u0000b'])('the text %j is refused', async (text) => {
  await expect(callAs(steering).comment.write(aComment(text))).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
});
