import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { APPROVAL, aPlannedMilestone, commandOn } from '../../testing/planned-milestone.ts';
import { aMilestone } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();

const anApproved = () => aPlannedMilestone(db, { planApproved: true });
const decision = { decidedOn: '2024-09-12', reference: 'Ohjausryhmä 3/2024, § 5' };

test('after the approval weight and baseline change by a decision alone, which makes a numbered baseline', async () => {
  const { milestone, manager, lead, project } = await anApproved();
  const by = callAs(manager).milestone;
  for (const change of [{ weight: 5 }, { baselineOn: '2025-01-31' }]) {
    await expect(by.edit({ ...commandOn(milestone), ...change })).rejects.toMatchObject({
      cause: { code: 'milestone.needs-decision' },
    });
  }
  const change = { ...commandOn(milestone), weight: 5, baselineOn: '2025-01-31', ...decision };
  await expect(callAs(lead).milestone.decideBaseline(change)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  expect(await by.decideBaseline(change)).toMatchObject({
    weight: 5,
    baselineOn: '2025-01-31',
    slipDays: -31,
  });
  const page = await by.get({ id: milestone.id });
  expect(page.baselines).toEqual([
    { number: 1, undoesNumber: null, weight: 5, baselineOn: '2025-01-31', ...decision },
  ]);
  expect(page.history[0]).toMatchObject({ action: 'milestone:rebaseline', reason: decision.reference });

  const second = await aMilestone(db, { workAreaId: milestone.workAreaId });
  await by.decideBaseline({ ...commandOn(second), weight: 8, baselineOn: '2024-12-31', ...decision });
  await by.decideBaseline({ ...commandOn(second, 2), weight: 9, baselineOn: '2024-12-31', ...decision });
  expect((await by.get({ id: second.id })).baselines.map(({ number }) => number)).toEqual([1, 2]);
  expect(await db.baseline.count({ where: { projectId: project.id } })).toBe(2);
});

test('a decision is taken back by a baseline of its own', async () => {
  const { milestone, manager } = await anApproved();
  const by = callAs(manager);
  const change = { ...commandOn(milestone), weight: 5, baselineOn: '2025-01-31', ...decision };
  await by.milestone.decideBaseline(change);
  const back = await by.history.undo({ commandId: randomUUID(), undoes: change.commandId });
  expect(back).toMatchObject({ weight: 10, baselineOn: '2024-12-31', version: 3 });
  expect((await by.milestone.get({ id: milestone.id })).baselines).toMatchObject([
    { number: 1, undoesNumber: null },
    { number: 2, undoesNumber: 1, weight: 10, baselineOn: '2024-12-31' },
  ]);
});

test('a cancelled milestone is taken out of the plan by a decision, one added later comes into it', async () => {
  const { milestone, manager, workArea } = await anApproved();
  const by = callAs(manager).milestone;
  const out = { weight: 0, baselineOn: null, ...decision };
  await expect(by.decideBaseline({ ...commandOn(milestone), ...out })).rejects.toMatchObject({
    cause: { code: 'milestone.forecast-not-a-date' },
  });
  await by.cancel({ ...commandOn(milestone), reason: 'Päätös 5 §.' });
  expect(await by.decideBaseline({ ...commandOn(milestone, 2), ...out })).toMatchObject({
    baselineOn: null,
    slipDays: null,
  });
  const created = {
    commandId: randomUUID(),
    id: randomUUID(),
    workAreaId: workArea.id,
    nameFi: 'Uusi',
    nameSv: null,
    nameEn: null,
    kind: 'milestone',
    weight: 3,
    forecastOn: '2025-03-31',
    ownerId: null,
    evidenceRequired: false,
  } as const;
  await expect(by.create({ ...created, baselineOn: '2025-03-31' })).rejects.toMatchObject({
    cause: { code: 'milestone.needs-decision' },
  });
  expect(await by.create({ ...created, baselineOn: null })).toMatchObject({
    baselineOn: null,
    slipDays: null,
  });
  expect(await by.edit({ ...commandOn(created), weight: 4 })).toMatchObject({ weight: 4 });
  const into = { weight: 4, baselineOn: '2025-03-31', ...decision };
  expect(await by.decideBaseline({ ...commandOn(created, 2), ...into })).toMatchObject({ slipDays: 0 });
});

test.each([
  [{ reference: ' ' }, 'decision.reference-required'],
  [{ decidedOn: '2024-10-01' }, 'milestone.decision-day'],
  [{ decidedOn: 'eilen' }, 'milestone.decision-day'],
  [{ weight: 10, baselineOn: '2024-12-31' }, 'milestone.decision-changes-nothing'],
  [{ weight: -1 }, 'milestone.weight-not-possible'],
] as const)('a decision with %j is refused: %s', async (wrong, code) => {
  const { milestone, manager } = await anApproved();
  const change = { ...commandOn(milestone), weight: 5, baselineOn: '2025-01-31', ...decision, ...wrong };
  await expect(callAs(manager).milestone.decideBaseline(change)).rejects.toMatchObject({ cause: { code } });
});

test('before the approval there is nothing to decide; and a free edit cannot be undone past the approval', async () => {
  const { milestone, manager, project } = await aPlannedMilestone(db);
  const by = callAs(manager);
  const change = { ...commandOn(milestone), weight: 5, baselineOn: '2025-01-31', ...decision };
  await expect(by.milestone.decideBaseline(change)).rejects.toMatchObject({
    cause: { code: 'milestone.plan-not-approved' },
  });
  const edit = { ...commandOn(milestone), weight: 5 };
  await by.milestone.edit(edit);
  await db.project.update({ where: { id: project.id }, data: APPROVAL });
  const late = by.history.undo({ commandId: randomUUID(), undoes: edit.commandId });
  await expect(late).rejects.toMatchObject({ cause: { code: 'milestone.needs-decision' } });
});

test('decisions of several people at once get numbers of their own', async () => {
  const { milestone, manager, project, workArea } = await anApproved();
  const others = await Promise.all([1, 2, 3].map(() => aMilestone(db, { workAreaId: workArea.id })));
  const all = [milestone, ...others];
  await Promise.all(
    all.map((each, index) =>
      callAs(manager).milestone.decideBaseline({
        ...commandOn(each),
        weight: 20 + index,
        baselineOn: '2025-01-31',
        decidedOn: '2024-09-12',
        reference: `§ ${index}`,
      }),
    ),
  );
  const numbers = await db.baseline.findMany({
    where: { projectId: project.id },
    orderBy: { number: 'asc' },
  });
  expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});
