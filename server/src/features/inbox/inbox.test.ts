import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anActor, aUser } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const project = await aProject(db);
const workArea = await aWorkArea(db, { projectId: project.id });
const milestone = await aMilestone(db, { workAreaId: workArea.id });
const scope = { kind: 'project', projectId: project.id } as const;
const steering = await anActor(db, 'steering', scope);

const mention = (who: string, text = 'Katso tämä') =>
  callAs(steering).comment.write({
    commandId: randomUUID(),
    id: randomUUID(),
    noun: 'milestone',
    thingId: milestone.id,
    text,
    mentions: [who],
  });

test('a mention waits until it is read, and stays after that', async () => {
  const person = await anActor(db, 'lead', scope);
  const { id } = await mention(person.id);
  const inbox = callAs(person).inbox;
  expect(await inbox.get()).toMatchObject({
    count: 1,
    mentions: [
      {
        commentId: id,
        text: 'Katso tämä',
        author: steering.name,
        isRead: false,
        noun: 'milestone',
        thingId: milestone.id,
        names: { fi: milestone.nameFi },
        projectSlug: project.slug,
      },
    ],
  });
  await callAs(steering).inbox.markRead({ commentIds: [id] });
  expect(await inbox.count()).toBe(1);
  await inbox.markRead({ commentIds: [id] });
  expect(await inbox.get()).toMatchObject({ count: 0, mentions: [{ isRead: true }] });
});

test('a mention in a withdrawn comment, or of what one may no longer see, waits for nobody', async () => {
  const person = await anActor(db, 'lead', scope);
  const { id } = await mention(person.id);
  await mention(person.id, 'Toinen');
  await callAs(steering).comment.withdraw({ commandId: randomUUID(), version: 1, id });
  expect((await callAs(person).inbox.get()).mentions).toMatchObject([{ text: 'Toinen' }]);
  const elsewhere = await aProject(db);
  const moved = { role: 'lead', scope: { kind: 'project', projectId: elsewhere.id } } as const;
  expect(await callAs({ ...person, memberships: [moved] }).inbox.count()).toBe(0);
});

test('own milestones wait when they are late or due within two weeks, the earliest first', async () => {
  const person = await anActor(db, 'lead', scope);
  const own = (forecastOn: string, state = 'planned') =>
    aMilestone(db, { workAreaId: workArea.id, ownerId: person.id, forecastOn: day(forecastOn), state });
  const soon = await own('2024-10-14');
  const late = await own('2024-09-01');
  await own('2024-10-15');
  await own('2024-09-01', 'cancelled');
  const { milestones, count } = await callAs(person).inbox.get();
  expect(milestones.map((each) => [each.id, each.late, each.dueOn])).toEqual([
    [late.id, true, '2024-09-01'],
    [soon.id, false, '2024-10-14'],
  ]);
  expect(count).toBe(2);
});

test('what is done waits for who may accept it and did not do it; offered evidence too', async () => {
  const place = await aProject(db);
  const area = await aWorkArea(db, { projectId: place.id });
  const manager = await anActor(db, 'manager', { kind: 'project', projectId: place.id });
  const other = await aUser(db);
  const done = (doneById: string) =>
    aMilestone(db, {
      workAreaId: area.id,
      state: 'done',
      doneOn: day('2024-09-01'),
      doneById,
      evidenceRequired: true,
    });
  const byOther = await done(other.id);
  await done(manager.id);
  const proven = await aMilestone(db, { workAreaId: area.id, forecastOn: day('2025-01-01') });
  const evidence = { title: 'Raportti', reference: 'R 1', addedOn: day('2024-09-02'), addedById: other.id };
  await db.evidence.create({ data: { id: randomUUID(), milestoneId: proven.id, ...evidence } });
  const { toAccept, count } = await callAs(manager).inbox.get();
  expect(new Set(toAccept.map((each) => `${each.id} ${each.evidence}`))).toEqual(
    new Set([`${byOther.id} 0`, `${proven.id} 1`]),
  );
  expect(count).toBe(2);
  const lead = await anActor(db, 'lead', { kind: 'project', projectId: place.id });
  expect((await callAs(lead).inbox.get()).toAccept).toEqual([]);
});
