import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aProject } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();

async function aManagedProject() {
  const project = await aProject(db);
  const call = callAs(await anActor(db, 'manager', { kind: 'project', projectId: project.id }));
  const add = (nameFi: string, businessId: string | null = null) => {
    const names = { nameFi, nameSv: null, nameEn: null };
    return call.partner.create({
      commandId: randomUUID(),
      projectId: project.id,
      kind: 'city',
      ...names,
      businessId,
    });
  };
  const change = ({ id, version }: { id: string; version: number }, fields: object) =>
    call.partner.update({ commandId: randomUUID(), id, version, ...fields });
  const names = async () =>
    (await call.project.get({ slug: project.slug })).partners.map((partner) => partner.names.fi);
  return { project, call, add, change, names };
}

test('partners come one after the other, change, and leave without being deleted', async () => {
  const { add, change, names } = await aManagedProject();
  const vantaa = await add('Vantaa', '0124610-9');
  await add('Kerava');
  expect(await names()).toEqual(['Vantaa', 'Kerava']);
  const changed = await change(vantaa, { nameSv: 'Vanda' });
  expect(changed).toEqual({ ...vantaa, nameSv: 'Vanda', version: 2 });
  const gone = await change(changed, { isArchived: true });
  expect(await names()).toEqual(['Kerava']);
  await change(gone, { isArchived: false });
  expect(await names()).toEqual(['Vantaa', 'Kerava']);
});

test('a business id is a partner of the project once', async () => {
  const { add, change } = await aManagedProject();
  await add('Vantaa', '0124610-9');
  const taken = { cause: { code: 'partner.taken', details: { name: 'Vantaa' } } };
  await expect(add('Vanda', '0124610-9')).rejects.toMatchObject(taken);
  const other = await add('Helsinki', '0201256-6');
  await expect(change(other, { businessId: '0124610-9' })).rejects.toMatchObject(taken);
  await expect(add('Väärä', '0124610-8')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
});

test('partners are put into another order', async () => {
  const { project, call, add, change, names } = await aManagedProject();
  const [first, second] = [await add('A'), await add('B')];
  const order = (partnerIds: readonly string[], version: number) =>
    call.project.orderPartners({
      commandId: randomUUID(),
      id: project.id,
      version,
      partnerIds: [...partnerIds],
    });
  expect(await order([second.id, first.id], 1)).toMatchObject({ version: 2 });
  expect(await names()).toEqual(['B', 'A']);
  await expect(order([first.id], 2)).rejects.toMatchObject({ cause: { code: 'partner.order-incomplete' } });
  await expect(order([first.id, second.id], 1)).rejects.toMatchObject({ code: 'CONFLICT' });
  await change(second, { isArchived: true });
  await order([first.id], 2);
  expect(await names()).toEqual(['A']);
});

test('of two changes of one version the later is told so', async () => {
  const { add, change } = await aManagedProject();
  const partner = await add('A');
  await change(partner, { nameFi: 'B' });
  await expect(change(partner, { nameFi: 'C' })).rejects.toMatchObject({
    cause: { code: 'partner.stale', details: { current: { nameFi: 'B' } } },
  });
});

test('a controller changes no partner, and nobody changes one that is not there', async () => {
  const { project, add, change } = await aManagedProject();
  const partner = await add('A');
  const controller = callAs(await anActor(db, 'controller', { kind: 'project', projectId: project.id }));
  const input = { commandId: randomUUID(), id: partner.id, version: 1, nameFi: 'X' };
  await expect(controller.partner.update(input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(change({ id: randomUUID(), version: 1 }, { nameFi: 'X' })).rejects.toMatchObject({
    cause: { code: 'partner.not-found' },
  });
});
