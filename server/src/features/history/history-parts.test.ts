import { randomUUID } from 'node:crypto';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { expect, test } from 'vitest';
import { anActor, aUser } from '../../testing/people.ts';
import { aMilestone, aProject, aRegion, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const admin = callAs(await anActor(db, 'admin'));

test('what is said about a thing stands in its history; of what is withdrawn not what it said', async () => {
  const project = await aProject(db);
  const workArea = await aWorkArea(db, { projectId: project.id });
  const milestone = await aMilestone(db, { workAreaId: workArea.id });
  const lead = callAs(await anActor(db, 'lead', { kind: 'project', projectId: project.id }));
  const id = randomUUID();
  const thing = { noun: 'milestone', thingId: milestone.id } as const;
  await lead.comment.write({ commandId: randomUUID(), id, ...thing, text: 'Sanottu' });
  const read = () => lead.history.list({ noun: 'milestone', id: milestone.id });
  const { rows, cameWithData } = await read();
  expect(rows.map(({ noun, action }) => [noun, action])).toEqual([['comment', 'comment:write']]);
  expect(rows[0]?.changes).toContainEqual({ field: 'text', from: null, to: 'Sanottu' });
  expect(cameWithData).toBe(true);
  await lead.comment.withdraw({ commandId: randomUUID(), version: 1, id });
  expect(JSON.stringify((await read()).rows)).not.toContain('Sanottu');
});

test("a region's own word stands in its history and in that of the focus area", async () => {
  await aRegion(db, { code: '04' });
  const word = { regionCode: '04', focusAreaKey: 'digital-services', text: 'Digiloikka' };
  await admin.reference.addSynonym({ commandId: randomUUID(), ...word });
  for (const thing of [
    { noun: 'region', id: '04' },
    { noun: 'focus-area', id: 'digital-services' },
  ] as const)
    expect((await admin.history.list(thing)).rows.map(({ noun }) => noun)).toEqual(['focus-area-synonym']);
});

test('the roles and deputies of a person stand in the history of that person', async () => {
  const [person, deputy] = [await aUser(db), await aUser(db)];
  const scope = { kind: 'everything' } as const;
  await admin.membership.add({ commandId: randomUUID(), personId: person.id, role: 'viewer', scope });
  const days = { validFrom: calendarDate('2024-10-01'), validTo: calendarDate('2024-10-31') };
  await admin.deputy.add({
    commandId: randomUUID(),
    principalId: person.id,
    deputyId: deputy.id,
    ...days,
  });
  const nounsOf = async (id: string, reader = admin) =>
    (await reader.history.list({ noun: 'person', id })).rows.map(({ noun }) => noun);
  expect(await nounsOf(person.id)).toEqual(['deputy', 'membership']);
  expect(await nounsOf(deputy.id)).toEqual(['deputy']);
  const self = callAs({ id: person.id, name: 'Itse', memberships: [{ role: 'viewer', scope }] });
  expect(await nounsOf(person.id, self)).toEqual(['deputy', 'membership']);
  await expect(nounsOf(deputy.id, self)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const regional = callAs(await anActor(db, 'admin', { kind: 'region', regionCode: '04' }));
  await expect(nounsOf(deputy.id, regional)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
