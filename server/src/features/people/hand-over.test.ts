import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aMembership, anActor, aSignedUpActor, aUser } from '../../testing/people.ts';
import { aMilestone, aProject, aRegion, aWorkArea } from '../../testing/projects.ts';
import { refusedAs } from '../../testing/refused-as.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const main = await aSignedUpActor(db, 'admin');
const project = await aProject(db, { regionCode: '04' });
await aRegion(db, { code: '20' });
const regional = await anActor(db, 'admin', { kind: 'region', regionCode: '04' });
const REGION = { kind: 'region', regionCode: '04' } as const;

async function aPerson(...scopes: readonly Parameters<typeof aMembership>[2]['scope'][]) {
  const user = await aUser(db);
  for (const scope of scopes) await aMembership(db, user.id, { role: 'lead', scope });
  return user;
}

/** Somebody of the region who leads a work area and owns two milestones. */
async function anOwner() {
  const { id } = await aPerson(REGION);
  const workArea = await aWorkArea(db, { projectId: project.id, leadId: id });
  const milestones = [
    await aMilestone(db, { workAreaId: workArea.id, ownerId: id }),
    await aMilestone(db, { workAreaId: workArea.id, ownerId: id, state: 'cancelled' }),
  ];
  return { id, workArea, milestones };
}

const handOver = (fromId: string, toId: string, overrides = {}, as = main) =>
  callAs(as).person.handOver({
    commandId: randomUUID(),
    version: 1,
    fromId,
    toId,
    withMemberships: false,
    ...overrides,
  });
const handBack = (undoes: string, version: number, as = main) =>
  callAs(as).person.handBack({ commandId: randomUUID(), version, undoes });
const ownerOf = async (id: string) => (await db.milestone.findUniqueOrThrow({ where: { id } })).ownerId;
const leadOf = async (id: string) => (await db.workArea.findUniqueOrThrow({ where: { id } })).leadId;

describe('person.handOver', () => {
  test('previews what moves, and moves exactly that', async () => {
    const [owner, heir] = [await anOwner(), await aPerson(REGION)];
    const input = { fromId: owner.id, toId: heir.id, withMemberships: false };
    const preview = await callAs(regional).person.handOverPreview(input);
    expect(preview).toMatchObject({ unseen: 0, memberships: [], workAreas: [{ id: owner.workArea.id }] });
    expect(preview.milestones.map(({ id }) => id)).toEqual(owner.milestones.map(({ id }) => id));
    const moved = await handOver(owner.id, heir.id, {}, regional);
    expect(moved).toMatchObject({ version: 2, workAreaIds: [owner.workArea.id] });
    for (const { id } of owner.milestones) expect(await ownerOf(id)).toBe(heir.id);
    expect(await leadOf(owner.workArea.id)).toBe(heir.id);
    expect(await callAs(main).person.get({ id: owner.id })).toMatchObject({
      owned: { milestones: 0, workAreas: 0 },
    });
  });

  test('leaves a line in the history of each thing, and a version for whoever edits it meanwhile', async () => {
    const [owner, heir] = [await anOwner(), await aPerson(REGION)];
    await handOver(owner.id, heir.id);
    for (const { id } of [...owner.milestones, owner.workArea]) {
      const traces = await db.auditEntry.findMany({ where: { entityId: id } });
      expect(traces).toMatchObject([{ actorId: main.id, version: 2 }]);
    }
  });

  test('with the roles: the new owner has them from today, the other no longer', async () => {
    const [owner, heir] = [await anOwner(), await aPerson()];
    await expect(handOver(owner.id, heir.id)).rejects.toMatchObject(
      refusedAs('hand-over.not-visible', { count: 3, name: heir.name }),
    );
    expect(await ownerOf(owner.milestones[0]?.id ?? '')).toBe(owner.id);
    const preview = { fromId: owner.id, toId: heir.id, withMemberships: true };
    expect(await callAs(main).person.handOverPreview(preview)).toMatchObject({
      unseen: 0,
      memberships: [{ role: 'lead' }],
    });
    await handOver(owner.id, heir.id, { withMemberships: true });
    const statesOf = async (id: string) =>
      (await callAs(main).person.get({ id })).memberships.map(({ state }) => state);
    expect([await statesOf(owner.id), await statesOf(heir.id)]).toEqual([['ended'], ['current']]);
  });

  test('the last administrator hands over to another one who can sign in, or not at all', async () => {
    await aSignedUpActor(db, 'viewer');
    const [invited, signedUp] = [await aPerson(), await aSignedUpActor(db, 'viewer')];
    const all = { withMemberships: true };
    await expect(handOver(main.id, invited.id, all)).rejects.toMatchObject(
      refusedAs('membership.last-administrator'),
    );
    await handOver(main.id, signedUp.id, all);
    const { version } = await db.user.findUniqueOrThrow({ where: { id: main.id } });
    const { commandId } = await db.auditEntry.findFirstOrThrow({
      where: { action: 'person:hand-over', entityId: main.id },
    });
    await handBack(commandId, version, { ...signedUp, memberships: main.memberships });
  });

  test.each([
    ['to oneself', 'hand-over.self', (id: string) => id],
    ['to nobody', 'person.not-found', () => randomUUID()],
  ])('nothing goes %s', async (_whom, code, toOf) => {
    const { id } = await anOwner();
    await expect(handOver(id, toOf(id))).rejects.toMatchObject(refusedAs(code));
  });

  test('nothing goes to somebody who has left, and nothing is not handed over', async () => {
    const [owner, left, idle] = [
      await anOwner(),
      await aUser(db, { deactivatedAt: new Date() }),
      await aPerson(REGION),
    ];
    await expect(handOver(owner.id, left.id)).rejects.toMatchObject(refusedAs('person.deactivated'));
    await expect(handOver(idle.id, owner.id)).rejects.toMatchObject(refusedAs('hand-over.nothing'));
  });

  test('is for whoever may act on the whole person', async () => {
    const [owner, heir] = [await anOwner(), await aPerson(REGION)];
    await aMembership(db, owner.id, { role: 'lead', scope: { kind: 'region', regionCode: '20' } });
    await expect(handOver(owner.id, heir.id, {}, regional)).rejects.toMatchObject(
      refusedAs('permission.denied'),
    );
    const preview = { fromId: owner.id, toId: heir.id, withMemberships: true };
    await expect(callAs(regional).person.handOverPreview(preview)).rejects.toMatchObject(
      refusedAs('permission.denied'),
    );
  });

  test('two at once: one of them, whole', async () => {
    const [owner, one, two] = [await anOwner(), await aPerson(REGION), await aPerson(REGION)];
    const both = await Promise.allSettled([one, two].map((heir) => handOver(owner.id, heir.id)));
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: refusedAs('person.stale'),
    });
    const owners = await Promise.all(owner.milestones.map(({ id }) => ownerOf(id)));
    expect(new Set([...owners, await leadOf(owner.workArea.id)]).size).toBe(1);
  });
});

describe('person.handBack', () => {
  test('brings back what moved, but for what has gone on meanwhile', async () => {
    const [owner, heir, third] = [await anOwner(), await aPerson(), await aPerson(REGION)];
    const commandId = randomUUID();
    await handOver(owner.id, heir.id, { commandId, withMemberships: true });
    const [first, second] = owner.milestones.map(({ id }) => id);
    await db.milestone.update({ where: { id: second ?? '' }, data: { ownerId: third.id } });
    expect(await handBack(commandId, 2)).toMatchObject({ version: 3, milestoneIds: [first] });
    expect([await ownerOf(first ?? ''), await ownerOf(second ?? '')]).toEqual([owner.id, third.id]);
    expect(await leadOf(owner.workArea.id)).toBe(owner.id);
    const statesOf = async (id: string) =>
      (await callAs(main).person.get({ id })).memberships.map(({ state }) => state);
    expect([await statesOf(owner.id), await statesOf(heir.id)]).toEqual([['current'], ['ended']]);
  });

  test('once', async () => {
    const [owner, heir] = [await anOwner(), await aPerson(REGION)];
    const commandId = randomUUID();
    await handOver(owner.id, heir.id, { commandId });
    await handBack(commandId, 2);
    await expect(handBack(commandId, 3)).rejects.toMatchObject(refusedAs('command.already-undone'));
    await expect(handBack(randomUUID(), 3)).rejects.toMatchObject(
      refusedAs('hand-over.nothing-to-hand-back'),
    );
  });

  test('from the history as well, by whoever did it', async () => {
    const [owner, heir] = [await anOwner(), await aPerson(REGION)];
    const undoes = randomUUID();
    await handOver(owner.id, heir.id, { commandId: undoes });
    expect(await callAs(main).history.undoable({ commandIds: [undoes] })).toEqual([undoes]);
    await callAs(main).history.undo({ commandId: randomUUID(), undoes });
    expect(await leadOf(owner.workArea.id)).toBe(owner.id);
  });
});
