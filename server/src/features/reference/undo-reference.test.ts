import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aRegion } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
await aRegion(db, { code: '04' });
const admin = await anActor(db, 'admin');
const { reference, history } = callAs(admin);

const undo = (undoes: string) => ({ commandId: randomUUID(), undoes });
const command = () => ({ commandId: randomUUID() });
const code = (text: string) => ({ cause: { code: text } });
const none = { nameSv: null, nameEn: null };
const demoted = (role: 'viewer' | 'admin') => ({
  ...admin,
  memberships: [{ role, scope: { kind: 'region', regionCode: '04' } } as const],
});

async function anEntry(key: string, entryCode: string) {
  const names = { nameFi: `Painopiste ${key}`, ...none };
  const catalogue = 'focus-area' as const;
  const fields = { ...names, code: entryCode, color: 'family-carers' as const };
  await reference.createEntry({ ...command(), catalogue, key, ...fields });
  const update = async (version: number, change: object) => {
    const sent = { ...command(), catalogue, key, version, ...fields, ...change };
    await reference.updateEntry(sent);
    return sent.commandId;
  };
  return { key, catalogue, update };
}

test('a focus area comes back with its name, its code and from the archive', async () => {
  const { update } = await anEntry('old', 'OL');
  const changed = await update(1, { nameFi: 'Uusi', code: 'UU', archived: true });
  expect(await history.undoable({ commandIds: [changed] })).toEqual([changed]);
  const back = undo(changed);
  const restored = { nameFi: 'Painopiste old', code: 'OL', archived: false, version: 3 };
  expect(await history.undo(back)).toMatchObject(restored);
  expect(await history.undo(back)).toMatchObject(restored);
  expect(await db.auditEntry.findUnique({ where: { commandId: back.commandId } })).toMatchObject({
    noun: 'focus-area',
    undoesCommandId: changed,
  });
});

test('it does not where the same has been changed since, nor for who may no longer edit', async () => {
  const { update } = await anEntry('changed', 'CH');
  const first = await update(1, { nameFi: 'Toinen' });
  await expect(callAs(demoted('viewer')).history.undo(undo(first))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await update(2, { nameFi: 'Kolmas' });
  await expect(history.undo(undo(first))).rejects.toMatchObject(code('command.changed-since'));
});

test('a code that somebody else has taken meanwhile is not given twice', async () => {
  const { update } = await anEntry('giver', 'GI');
  const given = await update(1, { code: 'GX' });
  await anEntry('taker', 'GI');
  await expect(history.undo(undo(given))).rejects.toMatchObject(code('reference.code-taken'));
});

test('a move goes back by one step', async () => {
  await anEntry('upper', 'UP');
  const { key, catalogue } = await anEntry('lower', 'LO');
  const order = async () => (await reference.catalogue({ catalogue })).map((entry) => entry.key).slice(-2);
  const moved = { ...command(), catalogue, key, version: 1, direction: 'up' as const };
  await reference.moveEntry(moved);
  expect(await order()).toEqual(['lower', 'upper']);
  await history.undo(undo(moved.commandId));
  expect(await order()).toEqual(['upper', 'lower']);
});

test('an entry of another catalogue comes back too; a new one goes to the archive', async () => {
  const made = { ...command(), catalogue: 'target-group' as const, key: 'nuoret', nameFi: 'Nuoret', ...none };
  await reference.createEntry(made);
  const changed = { ...made, ...command(), version: 1, nameFi: 'Nuoret aikuiset' };
  await reference.updateEntry(changed);
  expect(await history.undo(undo(changed.commandId))).toMatchObject({ nameFi: 'Nuoret' });
  const other = { ...made, ...command(), key: 'vauvat', nameFi: 'Vauvaperheet' };
  await reference.createEntry(other);
  expect(await history.undo(undo(other.commandId))).toMatchObject({ key: 'vauvat', archived: true });
});

test('the details of a region come back, but not those that have been changed since', async () => {
  const details = {
    brand: 'Vakehyva',
    website: null,
    decisionPortal: null,
    population: null,
    populationOn: null,
    keepsPersonalTexts: false,
    collaborativeAreaCode: null,
    active: true,
  };
  const first = { ...command(), code: '04', version: 1, ...details };
  await reference.updateRegion(first);
  const second = { ...first, ...command(), version: 2, population: 280_000, populationOn: '2023-12-31' };
  await reference.updateRegion(second);
  expect(await history.undo(undo(first.commandId))).toMatchObject({ brand: null, population: 280_000 });
  await reference.updateRegion({ ...second, ...command(), version: 4, population: 290_000 });
  await expect(history.undo(undo(second.commandId))).rejects.toMatchObject(code('command.changed-since'));
  await expect(callAs(demoted('viewer')).history.undo(undo(first.commandId))).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});

test('a region’s own word comes back', async () => {
  await anEntry('worded', 'WO');
  const word = await reference.addSynonym({
    ...command(),
    regionCode: '04',
    focusAreaKey: 'worded',
    text: 'Kärki',
  });
  const changed = { ...command(), id: word.id, version: 1, text: 'Kehittämiskärki', archived: true };
  await reference.changeSynonym(changed);
  expect(await history.undo(undo(changed.commandId))).toMatchObject({ text: 'Kärki', archived: false });
});
