import { randomUUID } from 'node:crypto';
import type { Actor } from '@painopiste/shared/permissions/roles';
import { describe, expect, test } from 'vitest';
import { createOutbox, MOST_ROWS } from '../../live/outbox.ts';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';
import type { News } from './change.ts';

const { db, callAs } = await openTestApp();
const log = { warn: () => undefined };

async function aPlace() {
  const project = await aProject(db);
  const workArea = await aWorkArea(db, { projectId: project.id });
  const milestone = await aMilestone(db, { workAreaId: workArea.id });
  const manager = await anActor(db, 'manager', { kind: 'project', projectId: project.id });
  const assign = async (version = 1) => {
    const commandId = randomUUID();
    await callAs(manager).milestone.assign({ commandId, version, id: milestone.id, ownerId: null });
    return commandId;
  };
  return { project, milestone, manager, assign };
}

interface Input {
  readonly lastEventId?: string;
  readonly ageMs?: number;
}

/** A window of this person that follows; `actorNow` says who it is when it is asked again. */
async function aWindow(actor: Actor, input: Input = {}, actorNow: () => Actor | null = () => actor) {
  const outbox = createOutbox({ db, listen: null, log });
  const live = { outbox, actorNow: async () => actorNow() };
  const following = await callAs(actor, { live }).live.follow(input);
  const iterator = following[Symbol.asyncIterator]();
  const next = async (): Promise<{ id: string; news: News }> => {
    const { value, done } = await iterator.next();
    if (done) throw new Error('Nothing more comes.');
    // A caller gets the envelope that the wire would unpack.
    const [id, news] = value as unknown as readonly [string, News];
    return { id, news };
  };
  return { next, outbox, first: await next(), leave: () => iterator.return?.() };
}

const idsIn = (news: News) => (news.kind === 'changes' ? news.changes.map(({ id }) => id) : news.kind);

describe('who follows', () => {
  test('hears of a change in scope with who and what, and none of its values', async () => {
    const { assign, milestone, project } = await aPlace();
    const viewer = await anActor(db, 'viewer', { kind: 'project', projectId: project.id });
    const { next, first, leave } = await aWindow(viewer);
    expect(first.news).toEqual({ kind: 'changes', missed: true, changes: [] });
    await assign();
    const { news } = await next();
    expect(news).toMatchObject({
      missed: false,
      changes: [
        { noun: 'milestone', id: milestone.id, version: 2, action: 'milestone:assign', ownCommandId: null },
      ],
    });
    expect(Object.keys(news.kind === 'changes' ? (news.changes[0] ?? {}) : {}).toSorted()).toEqual(
      ['sequence', 'noun', 'id', 'version', 'action', 'actor', 'ownCommandId']
        .concat(['regionCode', 'projectId', 'workAreaId', 'focusAreaKeys'])
        .toSorted(),
    );
    await leave();
  });

  test('hears nothing of another region', async () => {
    const [mine, theirs] = [await aPlace(), await aPlace()];
    const { next, leave } = await aWindow(mine.manager);
    await theirs.assign();
    const own = await mine.assign();
    const { news } = await next();
    expect(news).toMatchObject({ changes: [{ id: mine.milestone.id, ownCommandId: own }] });
    await leave();
  });

  test('is told first what happened while the page came', async () => {
    const { assign, manager, milestone } = await aPlace();
    await assign();
    const { first, leave } = await aWindow(manager, { ageMs: 1000 });
    expect(idsIn(first.news)).toContain(milestone.id);
    await leave();
  });
});

describe('who comes back', () => {
  test('gets what was missed since the last event, once', async () => {
    const { assign, manager, milestone } = await aPlace();
    const before = await aWindow(manager);
    await before.leave();
    await assign();
    const { first, leave } = await aWindow(manager, { lastEventId: before.first.id });
    expect(first.news).toMatchObject({ missed: true });
    expect(idsIn(first.news)).toEqual([milestone.id]);
    await leave();
    const again = await aWindow(manager, { lastEventId: first.id });
    expect(idsIn(again.first.news)).toEqual([]);
    await again.leave();
  });

  test.each(['nonsense', '900000000:900000000:'])(
    'with the id %s is told that everything may differ',
    async (id) => {
      const { manager } = await aPlace();
      const { first, leave } = await aWindow(manager, { lastEventId: id });
      expect(first.news).toEqual({ kind: 'everything' });
      await leave();
    },
  );

  test('after too much is told that everything may differ', async () => {
    const { manager } = await aPlace();
    const before = await aWindow(manager);
    await before.leave();
    await db.auditEntry.createMany({
      data: Array.from({ length: MOST_ROWS + 1 }, (_, n) => ({
        commandId: randomUUID(),
        action: 'milestone:assign',
        actorName: 'Testi',
        on: new Date('2024-09-30'),
        noun: 'milestone',
        entityId: `many ${n}`,
      })),
    });
    const { first, leave } = await aWindow(manager, { lastEventId: before.first.id });
    expect(first.news).toEqual({ kind: 'everything' });
    await leave();
  });
});

describe('rights that change meanwhile', () => {
  test('a session that ends is cut off within seconds, before it hears more', async () => {
    const { assign, manager } = await aPlace();
    let now: Actor | null = manager;
    const { next } = await aWindow(manager, {}, () => now);
    now = null;
    const coming = next();
    await expect(coming).resolves.toMatchObject({ news: { kind: 'ended', why: 'signed-out' } });
    await assign();
    await expect(next()).rejects.toThrow('Nothing more comes.');
  });

  test('a new membership is heard by from then on, and everything may differ', async () => {
    const { assign, manager, milestone } = await aPlace();
    const { regionCode } = (await aPlace()).project;
    const stranger = await anActor(db, 'viewer', { kind: 'region', regionCode });
    let now = stranger;
    const { next, leave } = await aWindow(stranger, {}, () => now);
    now = { ...stranger, memberships: manager.memberships };
    expect((await next()).news).toEqual({ kind: 'everything' });
    await assign();
    expect(idsIn((await next()).news)).toEqual([milestone.id]);
    await leave();
  });
});

test('a server that stops says so, and lets go', async () => {
  const { manager } = await aPlace();
  const { next, outbox } = await aWindow(manager);
  outbox.close();
  expect((await next()).news).toEqual({ kind: 'ended', why: 'closing' });
  await expect(next()).rejects.toThrow('Nothing more comes.');
});
