import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anActor } from '../testing/people.ts';
import { aProject, aWorkArea } from '../testing/projects.ts';
import { openTestApp } from '../testing/test-app.ts';

const { db, callAs } = await openTestApp();

const undo = (undoes: string) => ({ commandId: randomUUID(), undoes });

async function aManagedProject() {
  const project = await aProject(db);
  const workArea = await aWorkArea(db, { projectId: project.id });
  const manager = await anActor(db, 'manager', { kind: 'project', projectId: project.id });
  const update = async (version: number, fields: object) => {
    const commandId = randomUUID();
    await callAs(manager).project.update({ commandId, id: project.id, version, ...fields });
    return commandId;
  };
  return { project, workArea, manager, update };
}

test('an update is taken back by an update: its own fields, and nothing that was changed beside them', async () => {
  const { project, manager, update } = await aManagedProject();
  const renamed = await update(1, { nameFi: 'Uusi nimi', nameSv: 'Nytt namn' });
  await update(2, { source: 'Hankesuunnitelma' });
  expect(await callAs(manager).history.undoable({ commandIds: [renamed] })).toEqual([renamed]);
  const back = undo(renamed);
  const restored = { nameFi: project.nameFi, nameSv: null, source: 'Hankesuunnitelma', version: 4 };
  expect(await callAs(manager).history.undo(back)).toMatchObject(restored);
  expect(await callAs(manager).history.undo(back)).toMatchObject(restored);
  expect(await db.auditEntry.findUnique({ where: { commandId: back.commandId } })).toMatchObject({
    action: 'project:edit',
    undoesCommandId: renamed,
  });
  await expect(callAs(manager).history.undo(undo(renamed))).rejects.toMatchObject({
    cause: { code: 'command.changed-since' },
  });
});

test('it is not taken back once somebody has changed the same field', async () => {
  const { manager, update } = await aManagedProject();
  const first = await update(1, { nameFi: 'Toinen' });
  await update(2, { nameFi: 'Kolmas' });
  await expect(callAs(manager).history.undo(undo(first))).rejects.toMatchObject({
    cause: { code: 'command.changed-since' },
  });
});

test('a change that was changed back by hand is not taken back twice', async () => {
  const { manager, update } = await aManagedProject();
  const first = await update(1, { nameFi: 'Toinen' });
  await callAs(manager).history.undo(undo(first));
  await update(3, { nameFi: 'Toinen' });
  await expect(callAs(manager).history.undo(undo(first))).rejects.toMatchObject({
    cause: { code: 'command.already-undone' },
  });
});

test('a work area comes back with its names; a partner with its name', async () => {
  const { project, workArea, manager } = await aManagedProject();
  const commandId = randomUUID();
  const shares = [{ focusAreaKey: 'digital-services', basisPoints: 10_000 }];
  const { key, nameFi, position } = workArea;
  const none = { nameEn: null, leadId: null, partnerId: null, investment: null, targetGroupKeys: [] };
  const fields = { key, nameFi, position, shares, isArchived: false, ...none };
  const by = callAs(manager);
  await by.workArea.edit({ commandId, id: workArea.id, version: 1, ...fields, nameSv: 'Digitala tjänster' });
  expect(await by.history.undo(undo(commandId))).toMatchObject({ nameSv: null, version: 3 });

  const names = { nameFi: 'Vantaa', nameSv: null, nameEn: null, businessId: null };
  const created = { commandId: randomUUID(), projectId: project.id, kind: 'city', ...names } as const;
  const partner = await by.partner.create(created);
  const rename = { commandId: randomUUID(), id: partner.id, version: 1, nameSv: 'Vanda' };
  await by.partner.update(rename);
  expect(await by.history.undo(undo(rename.commandId))).toMatchObject({ nameSv: null, version: 3 });
  await expect(by.history.undo(undo(created.commandId))).rejects.toMatchObject({
    cause: { code: 'command.changed-since' },
  });
});

test('what is new goes out of use, as long as nothing has happened to it; the order of partners comes back', async () => {
  const { project, manager } = await aManagedProject();
  const by = callAs(manager);
  const aPartner = async (nameFi: string) => {
    const names = { nameFi, nameSv: null, nameEn: null, businessId: null };
    const created = { commandId: randomUUID(), projectId: project.id, kind: 'city', ...names } as const;
    return { ...(await by.partner.create(created)), commandId: created.commandId };
  };
  const [vantaa, kerava] = [await aPartner('Vantaa'), await aPartner('Kerava')];
  const order = { commandId: randomUUID(), id: project.id, version: 1, partnerIds: [kerava.id, vantaa.id] };
  await by.project.orderPartners(order);
  const inOrder = { partnerIds: [vantaa.id, kerava.id], version: 3 };
  expect(await by.history.undo(undo(order.commandId))).toMatchObject(inOrder);
  expect(await by.history.undo(undo(kerava.commandId))).toMatchObject({ isArchived: true, version: 2 });
});
