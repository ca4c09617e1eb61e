import { randomUUID } from 'node:crypto';
import type { CreateEntryInput, UpdateEntryInput } from '@painopiste/shared/reference/catalogue-input';
import { describe, expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aRegion } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const admin = await anActor(db, 'admin');
await aRegion(db, { code: '04' });
const regionAdmin = await anActor(db, 'admin', { kind: 'region', regionCode: '04' });
const reference = callAs(admin).reference;

const command = () => ({ commandId: randomUUID() });
type Given = Partial<CreateEntryInput> & { key: string };

const entry = (given: Given) => ({
  ...command(),
  version: 0 as const,
  catalogue: 'focus-area' as const,
  nameFi: 'Uusi painopiste',
  nameSv: null,
  nameEn: null,
  ...given,
});

const auditOf = async (commandId: string) => await db.auditEntry.findUniqueOrThrow({ where: { commandId } });

describe('a new entry', () => {
  test('stands at the end of its catalogue, with one row in the audit trail', async () => {
    const input = entry({ key: 'first', code: 'AA', color: 'family-carers' });
    const made = await reference.createEntry(input);
    expect(made).toMatchObject({
      key: 'first',
      code: 'AA',
      color: 'family-carers',
      archived: false,
      version: 1,
    });
    const list = await reference.catalogue({ catalogue: 'focus-area' });
    expect(list.at(-1)).toEqual(made);
    expect(await auditOf(input.commandId)).toMatchObject({
      noun: 'focus-area',
      entityId: 'first',
      action: 'reference:edit',
      before: null,
    });
  });

  test('is made once, however often it is sent', async () => {
    const input = entry({ key: 'once', code: 'AB' });
    expect(await reference.createEntry(input)).toEqual(await reference.createEntry(input));
  });

  test('needs a key and a code of its own', async () => {
    await reference.createEntry(entry({ key: 'own', code: 'AC' }));
    await expect(reference.createEntry(entry({ key: 'own', code: 'AD' }))).rejects.toThrow(
      'reference.key-taken',
    );
    await expect(reference.createEntry(entry({ key: 'other', code: 'AC' }))).rejects.toThrow(
      'reference.code-taken',
    );
  });

  test('of the calls needs a programme that is there', async () => {
    await reference.createEntry(entry({ catalogue: 'programme', key: 'programme-1', nameFi: 'Ohjelma' }));
    const call = { catalogue: 'call' as const, nameFi: 'Haku', decidedOn: '2024-01-31', source: 'STM' };
    const made = await reference.createEntry(entry({ ...call, key: 'call-1', programmeKey: 'programme-1' }));
    expect(made).toMatchObject({ programmeKey: 'programme-1', decidedOn: '2024-01-31', source: 'STM' });
    await expect(
      reference.createEntry(entry({ ...call, key: 'call-2', programmeKey: 'nowhere' })),
    ).rejects.toThrow('reference.programme-unknown');
  });

  test('may be a cost category or a target group', async () => {
    const category = entry({ catalogue: 'cost-category', key: 'fees', nameFi: 'Palkkiot', personal: true });
    expect(await reference.createEntry(category)).toMatchObject({
      personal: true,
      code: null,
      archived: false,
    });
    const group = entry({ catalogue: 'target-group', key: 'students', nameFi: 'Opiskelijat' });
    expect(await reference.createEntry(group)).toMatchObject({ nameFi: 'Opiskelijat', version: 1 });
  });

  test.each([
    ['a\u202eb', 'nameSv', 'text.forbidden-character'],
    ['x'.repeat(10_000), 'nameSv', 'text.too-long 200'],
  ])('is refused at its field where a name is %j', async (nameSv, path, message) => {
    await expect(reference.createEntry(entry({ key: 'bad', code: 'AE', nameSv }))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [{ path: [path], message }] },
    });
  });
});

describe('an entry', () => {
  const update = (key: string, version: number, change: Partial<UpdateEntryInput> = {}) => ({
    ...command(),
    version,
    catalogue: 'focus-area' as const,
    key,
    nameFi: 'Toinen nimi',
    nameSv: 'Annat namn',
    nameEn: null,
    code: 'BA',
    color: null,
    ...change,
  });

  test('gets other names, a colour, and is archived and brought back; the trail keeps both sides', async () => {
    await reference.createEntry(entry({ key: 'changing', code: 'BA' }));
    const input = update('changing', 1, { archived: true, color: 'access-to-care' });
    expect(await reference.updateEntry(input)).toMatchObject({
      nameSv: 'Annat namn',
      color: 'access-to-care',
      archived: true,
      version: 2,
    });
    const { before, after } = await auditOf(input.commandId);
    expect(before).toMatchObject({ nameFi: 'Uusi painopiste', color: null, archived: false });
    expect(after).toMatchObject({ nameFi: 'Toinen nimi', color: 'access-to-care', archived: true });
    expect(await reference.updateEntry(update('changing', 2))).toMatchObject({ archived: false });
  });

  test('is refused as stale with the fresh one, where somebody was faster', async () => {
    await reference.createEntry(entry({ key: 'raced', code: 'BB' }));
    await reference.updateEntry(update('raced', 1, { code: 'BB', nameFi: 'Nopeampi' }));
    await expect(reference.updateEntry(update('raced', 1, { code: 'BB' }))).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { code: 'reference.stale', details: { current: { nameFi: 'Nopeampi', version: 2 } } },
    });
  });

  test('never takes the code of another', async () => {
    await reference.createEntry(entry({ key: 'with-code', code: 'BC' }));
    await reference.createEntry(entry({ key: 'without', code: 'BD' }));
    await expect(reference.updateEntry(update('without', 1, { code: 'BC' }))).rejects.toThrow(
      'reference.code-taken',
    );
  });

  test('is found, or not', async () => {
    await expect(reference.updateEntry(update('nowhere', 1))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('moves one step, and no further than the end', async () => {
    for (const [key, code] of [
      ['move-1', 'CA'],
      ['move-2', 'CB'],
    ] as const)
      await reference.createEntry(entry({ key, code }));
    const keys = async () =>
      (await reference.catalogue({ catalogue: 'focus-area' })).map(({ key }) => key).slice(-2);
    const move = (direction: 'up' | 'down', key: string, version: number) =>
      reference.moveEntry({ ...command(), version, catalogue: 'focus-area', key, direction });
    await move('up', 'move-2', 1);
    expect(await keys()).toEqual(['move-2', 'move-1']);
    await expect(move('down', 'move-1', 1)).rejects.toThrow('reference.at-the-end');
    await move('down', 'move-2', 2);
    expect(await keys()).toEqual(['move-1', 'move-2']);
  });

  test('of the calls moves among those of its programme', async () => {
    const programme = { catalogue: 'programme' as const, nameFi: 'Ohjelma' };
    for (const key of ['p-1', 'p-2']) await reference.createEntry(entry({ ...programme, key }));
    const call = (key: string, programmeKey: string) =>
      reference.createEntry(entry({ catalogue: 'call', key, programmeKey, nameFi: key }));
    for (const [key, of] of [
      ['c-1', 'p-1'],
      ['c-2', 'p-2'],
      ['c-3', 'p-1'],
    ] as const)
      await call(key, of);
    await reference.moveEntry({ ...command(), version: 1, catalogue: 'call', key: 'c-3', direction: 'up' });
    const keys = (await reference.catalogue({ catalogue: 'call' })).map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('c-'))).toEqual(['c-3', 'c-2', 'c-1']);
  });
});

describe('whoever keeps one region', () => {
  const own = callAs(regionAdmin).reference;

  test('may neither read nor change a catalogue', async () => {
    const forbidden = { code: 'FORBIDDEN' };
    await expect(own.catalogue({ catalogue: 'programme' })).rejects.toMatchObject(forbidden);
    await expect(own.createEntry(entry({ key: 'mine', code: 'DA' }))).rejects.toMatchObject(forbidden);
    await expect(
      own.moveEntry({ ...command(), version: 1, catalogue: 'programme', key: 'p-1', direction: 'up' }),
    ).rejects.toMatchObject(forbidden);
  });
});
