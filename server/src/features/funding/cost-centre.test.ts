import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aFundingLine, someActuals } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aProject, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const controller = callAs(await anActor(db, 'controller'));

async function aPlace(regionCode?: string) {
  const project = await aProject(db, regionCode ? { regionCode } : {});
  const workArea = await aWorkArea(db, { projectId: project.id });
  const line = await aFundingLine(db, { projectId: project.id });
  const input = (code: string, validFrom = '2023-01-01', validTo: string | null = null) => ({
    commandId: randomUUID(),
    projectId: project.id,
    code,
    validFrom,
    validTo,
    workAreaId: workArea.id,
    fundingLineId: line.id,
  });
  return { project, workArea, line, input };
}
const code = (text: string) => ({ cause: { code: text } });
const change = ({ id, version }: { id: string; version: number }, fields: object) =>
  controller.costCentre.update({ commandId: randomUUID(), id, version, ...fields });

test('a code is given to one work area and line, ends by a day, and is free afterwards', async () => {
  const { project, input } = await aPlace();
  const first = await controller.costCentre.create(input('904101'));
  await expect(controller.costCentre.create(input('904101', '2024-07-01'))).rejects.toMatchObject({
    cause: { code: 'cost-centre.taken', details: { since: '2023-01-01' } },
  });
  const ended = await change(first, { validTo: '2024-06-30' });
  expect(ended).toEqual({ ...first, validTo: '2024-06-30', version: 2 });
  await controller.costCentre.create(input('904101', '2024-07-01'));
  const { costCentres } = await controller.project.settings({ slug: project.slug });
  expect(costCentres.map(({ validFrom }) => validFrom)).toEqual(['2023-01-01', '2024-07-01']);
});

test('another project of the region does not take a code that is in use, also not at once', async () => {
  const [one, two] = [await aPlace('11'), await aPlace('11')];
  await controller.costCentre.create(one.input('77'));
  await expect(controller.costCentre.create(two.input('77'))).rejects.toMatchObject(
    code('cost-centre.taken'),
  );
  const race = [one.input('78'), two.input('78')].map((input) => controller.costCentre.create(input));
  const results = await Promise.allSettled(race);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: code('cost-centre.taken'),
  });
});

test('a work area and a line of another project are refused', async () => {
  const [one, two] = [await aPlace(), await aPlace()];
  const foreignArea = { ...one.input('1'), workAreaId: two.workArea.id };
  await expect(controller.costCentre.create(foreignArea)).rejects.toMatchObject(
    code('cost-centre.work-area-unknown'),
  );
  const foreignLine = { ...one.input('1'), fundingLineId: two.line.id };
  await expect(controller.costCentre.create(foreignLine)).rejects.toMatchObject(
    code('cost-centre.line-unknown'),
  );
});

test('what is booked stays where it was booked', async () => {
  const { project, workArea, line, input } = await aPlace();
  const centre = await controller.costCentre.create(input('55'));
  const key = { fundingLineId: line.id, workAreaId: workArea.id };
  await someActuals(db, project.regionCode, [{ ...key, month: '2024-05', cents: 100 }]);
  await expect(change(centre, { code: '56' })).rejects.toMatchObject(code('cost-centre.has-entries'));
  await expect(change(centre, { validTo: '2024-05-14' })).rejects.toMatchObject({
    cause: { code: 'cost-centre.leaves-entries', details: { first: '2024-05-15', last: '2024-05-15' } },
  });
  expect(await change(centre, { validTo: '2024-05-15' })).toMatchObject({ validTo: '2024-05-15' });
});

test('before anything is booked it may change wholly', async () => {
  const { project, input } = await aPlace();
  const centre = await controller.costCentre.create(input('60'));
  const other = await aWorkArea(db, { projectId: project.id });
  const changed = await change(centre, { code: '61', workAreaId: other.id, validFrom: '2023-02-01' });
  expect(changed).toMatchObject({
    code: '61',
    workAreaId: other.id,
    fundingLineId: centre.fundingLineId,
  });
  await expect(change(centre, { code: '62' })).rejects.toMatchObject(code('cost-centre.stale'));
});

test('a manager may, who reads or administers may not, a stranger learns nothing', async () => {
  const { project, input } = await aPlace();
  const scope = { kind: 'project', projectId: project.id } as const;
  const manager = callAs(await anActor(db, 'manager', scope));
  const { id } = await manager.costCentre.create(input('70'));
  for (const role of ['viewer', 'steering', 'lead', 'admin'] as const) {
    const call = callAs(await anActor(db, role, scope));
    const refused = call.costCentre.update({ commandId: randomUUID(), id, version: 1, code: '71' });
    await expect(refused).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  const other = await aPlace();
  const stranger = callAs(await anActor(db, 'manager', { kind: 'project', projectId: other.project.id }));
  await expect(stranger.costCentre.create(input('72'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
