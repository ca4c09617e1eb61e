import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { closeMonths } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aProject, aRegion } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
await aProject(db, { regionCode: '01' });

const newProject = (slug: string, overrides: object = {}) => ({
  commandId: randomUUID(),
  slug,
  regionCode: '04',
  callKey: 'call',
  nameFi: 'Hyvät palvelut',
  nameSv: 'Goda tjänster',
  nameEn: null,
  summaryFi: 'Lyhyesti.',
  summarySv: null,
  summaryEn: null,
  startsOn: '2024-01-01',
  source: 'stm.fi',
  asManager: true,
  ...overrides,
});
const command = ({ id, version }: { id: string; version: number }) => ({
  commandId: randomUUID(),
  id,
  version,
});
const refused = (code: string) => ({ cause: { code } });
await aRegion(db, { code: '04' });
const [admin, manager] = [await anActor(db, 'admin'), await anActor(db, 'manager')];

test('an administrator creates a project, becomes its manager and reads it empty', async () => {
  const created = await callAs(admin).project.create(newProject('hyvat-palvelut'));
  expect(created).toMatchObject({ slug: 'hyvat-palvelut', version: 1, managerId: admin.id });
  const membership = await db.membership.findFirst({ where: { userId: admin.id, role: 'manager' } });
  expect(membership).toMatchObject({ projectId: created.id });

  const page = await callAs(admin).project.get({ slug: 'hyvat-palvelut' });
  expect(page).toMatchObject({ synthetic: false, lines: [], workAreas: [], closedThrough: null });
  const trace = await db.auditEntry.findFirstOrThrow({ where: { entityId: created.id } });
  expect(trace).toMatchObject({ action: 'project:create', regionCode: '04', version: 1, before: null });
});

test('whoever manages everything needs no membership of her own', async () => {
  const created = await callAs(manager).project.create(newProject('toinen'));
  expect(created.managerId).toBeNull();
  const without = await callAs(admin).project.create(newProject('kolmas', { asManager: false }));
  expect(without.managerId).toBeNull();
  const edit = callAs(admin).project.update({ ...command(without), nameFi: 'X' });
  await expect(edit).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('one slug is one project, and two at once are one', async () => {
  await callAs(manager).project.create(newProject('sama'));
  await expect(callAs(manager).project.create(newProject('sama'))).rejects.toMatchObject(
    refused('project.slug-taken'),
  );
  const twins = await Promise.allSettled(
    [1, 2].map(() => callAs(manager).project.create(newProject('kaksoset'))),
  );
  expect(twins.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(twins.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: refused('project.slug-taken'),
  });
});

test('a call that does not exist and the address of the form are refused', async () => {
  const create = (overrides: object) => callAs(manager).project.create(newProject('uusi', overrides));
  await expect(create({ callKey: 'none' })).rejects.toMatchObject(refused('project.call-unknown'));
  await expect(create({ slug: 'new' })).rejects.toMatchObject(refused('project.slug-taken'));
  await expect(create({ regionCode: '99' })).rejects.toMatchObject(refused('region.not-found'));
});

test('an administrator of one region creates there and nowhere else', async () => {
  const regional = await anActor(db, 'admin', { kind: 'region', regionCode: '04' });
  await callAs(regional).project.create(newProject('alueella'));
  const elsewhere = callAs(regional).project.create(newProject('muualla', { regionCode: '01' }));
  await expect(elsewhere).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const project = await aProject(db);
  const own = await anActor(db, 'manager', { kind: 'project', projectId: project.id });
  await expect(callAs(own).project.create(newProject('oma'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('an update changes what it is given, and the trail holds every field before and after', async () => {
  const created = await callAs(manager).project.create(newProject('muutettava'));
  const input = { ...command(created), nameSv: null, startsOn: '2023-06-01' };
  const updated = await callAs(manager).project.update(input);
  const { managerId: _, ...before } = created;
  expect(updated).toEqual({ ...before, nameSv: null, startsOn: '2023-06-01', version: 2 });
  expect(await callAs(manager).project.update(input)).toEqual(updated);
  const trace = await db.auditEntry.findUniqueOrThrow({ where: { commandId: input.commandId } });
  expect(trace.before).toEqual(before);
  expect(trace.after).toEqual(updated);
});

test('whoever saw an older version gets the stored one and who was faster', async () => {
  const created = await callAs(manager).project.create(newProject('kiireinen'));
  await callAs(manager).project.update({ ...command(created), nameFi: 'Eka' });
  const late = callAs(manager).project.update({ ...command(created), nameFi: 'Toka' });
  await expect(late).rejects.toMatchObject({
    code: 'CONFLICT',
    cause: {
      code: 'project.stale',
      details: { current: { nameFi: 'Eka', version: 2 }, changedBy: manager.name },
    },
  });
});

test('the start stays in the first closed month', async () => {
  const project = await aProject(db);
  await closeMonths(db, project.id, '2023-03');
  const move = (startsOn: string) => callAs(manager).project.update({ ...command(project), startsOn });
  await expect(move('2023-02-01')).rejects.toMatchObject({
    cause: { code: 'project.starts-in-closed-months', details: { firstClosed: '2023-01' } },
  });
  expect(await move('2023-01-15')).toMatchObject({ startsOn: '2023-01-15' });
});

test('an archived project leaves every list, and comes back as it was', async () => {
  const created = await callAs(manager).project.create(newProject('arkistoon'));
  const archived = await callAs(admin).project.archive(command(created));
  expect(archived).toMatchObject({ isArchived: true, version: 2 });
  await expect(callAs(manager).project.get({ slug: 'arkistoon' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const edit = callAs(manager).project.update({ ...command(archived), nameFi: 'X' });
  await expect(edit).rejects.toMatchObject(refused('project.archived'));
  const listed = (await callAs(admin).project.list()).find(({ slug }) => slug === 'arkistoon');
  expect(listed).toMatchObject({ isArchived: true, version: 2, lines: 0 });

  const controller = await anActor(db, 'controller');
  const settings = (actor: typeof admin) => callAs(actor).project.settings({ slug: 'arkistoon' });
  await expect(settings(controller)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await settings(admin)).project).toMatchObject({ isArchived: true });
  await callAs(admin).project.restore(command(archived));
  expect(await callAs(manager).project.get({ slug: 'arkistoon' })).toMatchObject({ version: 3 });
});

test('who reads may not change, and who does not see does not learn of it', async () => {
  const project = await aProject(db, { regionCode: '04' });
  for (const role of ['viewer', 'steering', 'lead', 'controller'] as const) {
    const edit = callAs(await anActor(db, role)).project.update({ ...command(project), nameFi: 'X' });
    await expect(edit).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  const elsewhere = callAs(await anActor(db, 'manager', { kind: 'region', regionCode: '01' }));
  await expect(elsewhere.project.update({ ...command(project), nameFi: 'X' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(elsewhere.project.settings({ slug: project.slug })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});

test('the forms are told what this person may do', async () => {
  const project = await aProject(db);
  const rights = async (role: 'manager' | 'controller' | 'admin' | 'viewer') => {
    const { may } = await callAs(await anActor(db, role)).project.settings({ slug: project.slug });
    return Object.entries(may).flatMap(([action, isAllowed]) => (isAllowed ? [action] : []));
  };
  expect(await rights('viewer')).toEqual([]);
  expect(await rights('admin')).toEqual(['project:archive']);
  expect(await rights('controller')).toEqual(['funding-line:edit', 'cost-centre:edit']);
  expect(await rights('manager')).toHaveLength(5);
});
