import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { APPROVAL, aPlannedMilestone, commandOn } from '../../testing/planned-milestone.ts';
import { aProject, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();

const undo = (undoes: string) => ({ commandId: randomUUID(), undoes });

test('names, kind, technique and percentage are edited one by one, and only what is named', async () => {
  const { milestone, lead, manager } = await aPlannedMilestone(db);
  const by = callAs(lead).milestone;
  const renamed = await by.edit({ ...commandOn(milestone), nameFi: ' Malli käytössä ', nameSv: 'Modellen' });
  expect(renamed.names).toEqual({ fi: 'Malli käytössä', sv: 'Modellen', en: null });
  const other = await callAs(manager).milestone.edit({ ...commandOn(milestone), nameEn: 'Model in use' });
  expect(other.names).toEqual({ fi: 'Malli käytössä', sv: 'Modellen', en: 'Model in use' });
  const half = await by.edit({
    ...commandOn(milestone, 3),
    technique: 'percent',
    percent: 50,
    kind: 'target',
  });
  expect(half).toMatchObject({ technique: 'percent', percent: 50, kind: 'target', version: 4 });
  expect(await by.edit({ ...commandOn(milestone, 4), technique: 'fifty-fifty' })).toMatchObject({
    percent: null,
  });
});

test.each([
  [{ nameFi: '  ' }, 'milestone.name-required'],
  [{ nameFi: 'ä'.repeat(201) }, 'text.too-long'],
  [{ nameFi: 'Malli\u202Ekäytössä' }, 'text.not-plain'],
  [{ nameSv: 'Mo\u200Bdell' }, 'text.not-plain'],
  [{ nameEn: 'Two\nlines' }, 'text.not-plain'],
  [{ weight: -1 }, 'milestone.weight-not-possible'],
  [{ weight: 1.5 }, 'milestone.weight-not-possible'],
  [{ weight: 100_001 }, 'milestone.weight-not-possible'],
  [{ technique: 'percent', percent: 101 }, 'milestone.percent-not-possible'],
  [{ baselineOn: '2024-02-30' }, 'milestone.forecast-not-a-date'],
  [{ baselineOn: '2022-12-31' }, 'milestone.baseline-not-possible'],
  [{ baselineOn: '2028-01-01' }, 'milestone.baseline-not-possible'],
] as const)('%j is refused: %s', async (change, code) => {
  const { milestone, manager } = await aPlannedMilestone(db);
  const refused = callAs(manager).milestone.edit({ ...commandOn(milestone), ...change });
  await expect(refused).rejects.toMatchObject({ cause: { code } });
});

test('weight, baseline and the need of evidence are for those who plan; freely until the plan is approved', async () => {
  const { milestone, lead, manager } = await aPlannedMilestone(db);
  for (const plan of [{ weight: 5 }, { baselineOn: '2024-11-30' }, { evidenceRequired: true }]) {
    const refused = callAs(lead).milestone.edit({ ...commandOn(milestone), ...plan });
    await expect(refused).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  const planned = { weight: 5, baselineOn: '2024-11-30', evidenceRequired: true };
  expect(await callAs(manager).milestone.edit({ ...commandOn(milestone), ...planned })).toMatchObject(
    planned,
  );
});

test('markup is a text like any other', async () => {
  const { milestone, lead } = await aPlannedMilestone(db);
  const nameFi = '<b onclick="alert(1)">Malli</b>';
  expect((await callAs(lead).milestone.edit({ ...commandOn(milestone), nameFi })).names.fi).toBe(nameFi);
});

test('cancelling keeps weight and baseline, needs a reason, is undone from the history, or brought back', async () => {
  const { milestone, manager, lead } = await aPlannedMilestone(db);
  const by = callAs(manager);
  const reason = 'Hankinta keskeytyi.';
  await expect(by.milestone.cancel({ ...commandOn(milestone), reason: ' ' })).rejects.toMatchObject({
    cause: { code: 'text.reason-required' },
  });
  await expect(callAs(lead).milestone.cancel({ ...commandOn(milestone), reason })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  const cancel = { ...commandOn(milestone), reason };
  expect(await by.milestone.cancel(cancel)).toMatchObject({
    state: 'cancelled',
    weight: 10,
    baselineOn: '2024-12-31',
  });
  expect((await by.milestone.get({ id: milestone.id })).history[0]).toMatchObject({ reason });
  expect(await by.history.undo(undo(cancel.commandId))).toMatchObject({ state: 'planned' });
  await by.milestone.cancel({ ...commandOn(milestone, 3), reason });
  const back = await by.milestone.bringBack({ ...commandOn(milestone, 4), reason: 'Hankinta jatkuu.' });
  expect(back).toMatchObject({ state: 'planned', version: 5 });
  await expect(by.milestone.bringBack({ ...commandOn(milestone, 5), reason: 'Taas.' })).rejects.toMatchObject(
    { cause: { code: 'milestone.state-not-reachable' } },
  );
});

test('a milestone moves to another work area of its project, and not to another project', async () => {
  const { milestone, manager, project, workArea } = await aPlannedMilestone(db);
  const by = callAs(manager);
  const other = await aWorkArea(db, { projectId: project.id });
  const move = { ...commandOn(milestone), workAreaId: other.id };
  expect(await by.milestone.moveToWorkArea(move)).toMatchObject({ workArea: { id: other.id } });
  expect(await by.history.undo(undo(move.commandId))).toMatchObject({ workArea: { id: workArea.id } });
  const foreign = await aWorkArea(db, { projectId: (await aProject(db)).id });
  const away = (who: typeof manager) =>
    callAs(who).milestone.moveToWorkArea({ ...commandOn(milestone, 3), workAreaId: foreign.id });
  await expect(away(manager)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(away(await anActor(db, 'manager'))).rejects.toMatchObject({
    cause: { code: 'milestone.work-area-elsewhere' },
  });
});

const newCommand = () => ({ commandId: randomUUID(), id: randomUUID() });

const wanted = {
  nameFi: 'Uusi malli',
  nameSv: null,
  nameEn: null,
  kind: 'milestone',
  weight: 3,
  baselineOn: null,
  forecastOn: '2025-03-31',
  ownerId: null,
  evidenceRequired: true,
} as const;

test('a new milestone stands in its work area, and goes out of the plan when it is taken back', async () => {
  const { manager, lead, workArea } = await aPlannedMilestone(db);
  const command = { ...newCommand(), workAreaId: workArea.id, ...wanted };
  await expect(callAs(lead).milestone.create(command)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  const planned = { ...command, baselineOn: '2025-02-28' };
  const created = await callAs(manager).milestone.create(planned);
  expect(created).toMatchObject({ state: 'planned', baselineOn: '2025-02-28', slipDays: 31, version: 1 });
  expect(await callAs(manager).milestone.create(planned)).toEqual(created);
  const twice = callAs(manager).milestone.create({ ...planned, commandId: randomUUID() });
  await expect(twice).rejects.toMatchObject({ cause: { code: 'command.reused' } });
  const back = undo(planned.commandId);
  expect(await callAs(manager).history.undo(back)).toMatchObject({
    state: 'cancelled',
    baselineOn: null,
    weight: 0,
  });
  expect(await callAs(manager).history.undo(undo(back.commandId))).toMatchObject({
    state: 'planned',
    baselineOn: '2025-02-28',
    weight: 3,
  });
});

test('a new milestone is not taken back once something has happened to it', async () => {
  const { manager, workArea } = await aPlannedMilestone(db);
  const command = { ...newCommand(), workAreaId: workArea.id, ...wanted };
  await callAs(manager).milestone.create(command);
  await callAs(manager).milestone.assign({ ...commandOn(command), ownerId: manager.id });
  await expect(callAs(manager).history.undo(undo(command.commandId))).rejects.toMatchObject({
    cause: { code: 'command.changed-since' },
  });
});

test('the form of a new milestone knows its place, whether the plan is approved, and who may own it', async () => {
  const { manager, lead, project, workArea } = await aPlannedMilestone(db);
  const blank = await callAs(manager).milestone.blank({ workAreaId: workArea.id });
  expect(blank).toMatchObject({
    workAreas: [{ id: workArea.id, names: { fi: workArea.nameFi } }],
    project: { slug: project.slug },
    isPlanApproved: false,
  });
  expect(blank.people.map(({ id }) => id)).toEqual(expect.arrayContaining([manager.id, lead.id]));
  await db.project.update({ where: { id: project.id }, data: APPROVAL });
  const approved = await callAs(manager).milestone.blank({ workAreaId: workArea.id });
  expect(approved.isPlanApproved).toBe(true);
  await expect(callAs(lead).milestone.blank({ workAreaId: workArea.id })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  const elsewhere = await aPlannedMilestone(db);
  for (const workAreaId of [elsewhere.workArea.id, randomUUID(), 'nothing'])
    await expect(callAs(manager).milestone.blank({ workAreaId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
});

test('a new milestone earns as it is told, and a day outside the project is refused', async () => {
  const { manager, workArea } = await aPlannedMilestone(db);
  const create = (fields: object) =>
    callAs(manager).milestone.create({ ...newCommand(), workAreaId: workArea.id, ...wanted, ...fields });
  expect(await create({ technique: 'fifty-fifty' })).toMatchObject({
    technique: 'fifty-fifty',
    percent: null,
  });
  expect(await create({ technique: 'percent' })).toMatchObject({ technique: 'percent', percent: null });
  await expect(create({ forecastOn: '2001-01-01' })).rejects.toMatchObject({
    cause: { code: 'milestone.forecast-before-project' },
  });
  await expect(create({ baselineOn: '2001-01-01' })).rejects.toMatchObject({
    cause: { code: 'milestone.baseline-not-possible' },
  });
});
