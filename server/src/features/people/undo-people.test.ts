import { randomUUID } from 'node:crypto';
import { addDays, calendarDate } from '@painopiste/shared/values/calendar-date';
import { expect, test } from 'vitest';
import { anActor, aUser } from '../../testing/people.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const admin = await anActor(db, 'admin');
const by = callAs(admin);
const TODAY = calendarDate('2024-09-30');
const everything = { kind: 'everything' } as const;

const undo = (undoes: string) => ({ commandId: randomUUID(), undoes });
const refusal = (code: string) => ({ cause: { code } });

async function aRole() {
  const { id: personId } = await aUser(db);
  const given = { commandId: randomUUID(), personId, role: 'steering', scope: everything } as const;
  return { personId, given, role: await by.membership.add(given) };
}

test('a role that was given is taken back before it counted, and given again by undoing that', async () => {
  const { given, role } = await aRole();
  const back = undo(given.commandId);
  const ended = { id: role.id, validTo: addDays(TODAY, -1), version: 2 };
  expect(await by.history.undo(back)).toMatchObject(ended);
  expect(await by.history.undo(back)).toMatchObject(ended);
  await expect(by.history.undo(undo(given.commandId))).rejects.toMatchObject(
    refusal('command.already-undone'),
  );
  expect(await by.history.undo(undo(back.commandId))).toMatchObject({ validTo: null, version: 3 });
});

test('the ending of a role is taken back by whoever ended it, while nobody has changed it since', async () => {
  const { role } = await aRole();
  const end = { commandId: randomUUID(), id: role.id, version: 1, lastOn: addDays(TODAY, 10) };
  await by.membership.end(end);
  const other = callAs(await anActor(db, 'admin'));
  await expect(other.history.undo(undo(end.commandId))).rejects.toMatchObject(refusal('command.not-found'));
  expect(await by.history.undo(undo(end.commandId))).toMatchObject({ validTo: null, version: 3 });

  const again = { ...end, commandId: randomUUID(), version: 3 };
  await by.membership.end(again);
  await other.membership.end({ ...again, commandId: randomUUID(), version: 4, lastOn: addDays(TODAY, 5) });
  await expect(by.history.undo(undo(again.commandId))).rejects.toMatchObject(
    refusal('command.changed-since'),
  );
});

test('a role is not given back for days that are gone, beside the same one, or to a closed account', async () => {
  const { personId, role, given } = await aRole();
  const end = { commandId: randomUUID(), id: role.id, version: 1, lastOn: addDays(TODAY, -1) };
  await by.membership.end(end);
  const later = callAs(admin, { today: addDays(TODAY, 3) });
  await expect(later.history.undo(undo(end.commandId))).rejects.toMatchObject(
    refusal('membership.days-without'),
  );
  await by.membership.add({ ...given, commandId: randomUUID() });
  await expect(by.history.undo(undo(end.commandId))).rejects.toMatchObject(refusal('membership.exists'));
  await by.person.deactivate({ commandId: randomUUID(), id: personId, version: 1 });
  await expect(by.history.undo(undo(end.commandId))).rejects.toMatchObject(refusal('person.deactivated'));
});

test('who no longer administers takes no role back', async () => {
  const { given } = await aRole();
  const demoted = { ...admin, memberships: [{ role: 'viewer', scope: everything } as const] };
  await expect(callAs(demoted).history.undo(undo(given.commandId))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('a deputy is named and ended, and both are taken back', async () => {
  const [principal, deputy] = [await aUser(db), await aUser(db)];
  for (const { id: personId } of [principal, deputy])
    await by.membership.add({ commandId: randomUUID(), personId, role: 'viewer', scope: everything });
  const named = {
    commandId: randomUUID(),
    principalId: principal.id,
    deputyId: deputy.id,
    validFrom: TODAY,
    validTo: addDays(TODAY, 30),
  };
  const { id } = await by.deputy.add(named);
  const end = { commandId: randomUUID(), id, version: 1, lastOn: addDays(TODAY, 5) };
  await by.deputy.end(end);
  expect(await by.history.undo(undo(end.commandId))).toMatchObject({ validTo: named.validTo, version: 3 });
  await expect(by.history.undo(undo(named.commandId))).rejects.toMatchObject(
    refusal('command.changed-since'),
  );
  const another = { ...named, commandId: randomUUID(), validFrom: addDays(TODAY, 40) };
  await by.deputy.add({ ...another, validTo: addDays(TODAY, 50) });
  expect(await by.history.undo(undo(another.commandId))).toMatchObject({ validTo: addDays(TODAY, 39) });
});

test('a name, a closed account and one’s own name come back', async () => {
  const { personId } = await aRole();
  const { name, email } = await by.person.get({ id: personId });
  const edit = { commandId: randomUUID(), id: personId, version: 1, name: 'Uusi Nimi', email };
  await by.person.edit(edit);
  const close = { commandId: randomUUID(), id: personId, version: 2 };
  await by.person.deactivate(close);
  expect(await by.history.undo(undo(edit.commandId))).toMatchObject({
    name,
    isDeactivated: true,
    version: 4,
  });
  expect(await by.history.undo(undo(close.commandId))).toMatchObject({ isDeactivated: false, version: 5 });

  const own = { commandId: randomUUID(), version: 1, name: 'Toinen Nimi' };
  await by.account.edit(own);
  expect(await by.history.undo(undo(own.commandId))).toMatchObject({ name: admin.name });
});
