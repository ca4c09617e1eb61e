import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aPlannedMilestone, commandOn } from '../../testing/planned-milestone.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();

const to = (forecastOn: string) => ({ forecastOn, reason: 'Rekrytointi viivästyi.' });

test('who saw an older version changes another field over it: nobody loses a word', async () => {
  const { milestone, manager, lead } = await aPlannedMilestone(db);
  await callAs(manager).milestone.reschedule({ ...commandOn(milestone), ...to('2025-01-31') });
  const row = await callAs(lead).milestone.assign({ ...commandOn(milestone), ownerId: lead.id });
  expect(row).toMatchObject({ forecastOn: '2025-01-31', ownerId: lead.id, moves: 1, version: 3 });
});

test('the rule judges the row as it is now: a forecast does not move once the milestone is accepted', async () => {
  const { milestone, manager, lead } = await aPlannedMilestone(db);
  await callAs(manager).milestone.setStatus({ ...commandOn(milestone), status: 'done' });
  await callAs(manager).milestone.setStatus({ ...commandOn(milestone, 2), status: 'accepted' });
  const late = callAs(lead).milestone.reschedule({ ...commandOn(milestone), ...to('2025-01-31') });
  await expect(late).rejects.toMatchObject({ cause: { code: 'milestone.already-accepted' } });
});

test('the same field asks, and names who changed that one, not who changed something later', async () => {
  const { milestone, manager, lead, scope } = await aPlannedMilestone(db);
  await callAs(lead).milestone.reschedule({ ...commandOn(milestone), ...to('2025-01-31') });
  await callAs(manager).milestone.assign({ ...commandOn(milestone, 2), ownerId: lead.id });
  const third = await anActor(db, 'manager', scope);
  const asked = callAs(third).milestone.reschedule({ ...commandOn(milestone), ...to('2025-02-28') });
  await expect(asked).rejects.toMatchObject({
    cause: {
      code: 'milestone.stale',
      details: {
        current: { forecastOn: '2025-01-31', ownerId: lead.id, version: 3 },
        changedBy: lead.name,
        reason: 'Rekrytointi viivästyi.',
      },
    },
  });
});

test('what the trail does not tell asks: a change from outside the commands', async () => {
  const { milestone, manager } = await aPlannedMilestone(db);
  await db.milestone.update({ where: { id: milestone.id }, data: { version: 2 } });
  const asked = callAs(manager).milestone.assign({ ...commandOn(milestone), ownerId: null });
  await expect(asked).rejects.toMatchObject({ cause: { code: 'milestone.stale' } });
});

test('an undo counts as a change of the fields that it puts back', async () => {
  const { milestone, manager, lead } = await aPlannedMilestone(db);
  const move = { ...commandOn(milestone), ...to('2025-01-31') };
  await callAs(manager).milestone.reschedule(move);
  await callAs(manager).history.undo({ commandId: randomUUID(), undoes: move.commandId });
  const assigned = await callAs(lead).milestone.assign({ ...commandOn(milestone), ownerId: lead.id });
  expect(assigned).toMatchObject({ ownerId: lead.id, forecastOn: '2024-12-31', version: 4 });
  const asked = callAs(lead).milestone.reschedule({ ...commandOn(milestone), ...to('2025-02-28') });
  await expect(asked).rejects.toMatchObject({ cause: { code: 'milestone.stale' } });
});

test('edits of one version at the same moment: different fields are all stored, of the same field one is', async () => {
  const { milestone, manager, lead } = await aPlannedMilestone(db);
  const days = ['2025-01-31', '2025-02-28', '2025-03-31'];
  const moves = days.map((on) =>
    callAs(manager).milestone.reschedule({ ...commandOn(milestone), ...to(on) }),
  );
  const others = [
    callAs(lead).milestone.assign({ ...commandOn(milestone), ownerId: lead.id }),
    callAs(lead).milestone.setStatus({ ...commandOn(milestone), status: 'in-progress' }),
  ];
  const [moved, stored] = await Promise.all([Promise.allSettled(moves), Promise.all(others)]);
  expect(stored).toHaveLength(2);
  expect(moved.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
  const refused = moved.filter(({ status }) => status === 'rejected');
  expect(refused).toMatchObject([{ reason: { code: 'CONFLICT' } }, { reason: { code: 'CONFLICT' } }]);
  const { milestone: row, history } = await callAs(manager).milestone.get({ id: milestone.id });
  expect(row).toMatchObject({ ownerId: lead.id, state: 'in-progress', moves: 1, version: 4 });
  expect(days).toContain(row.forecastOn);
  expect(history.map(({ version }) => version)).toEqual([4, 3, 2]);
});
