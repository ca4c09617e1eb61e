import { describe, expect, test } from 'vitest';
import { aCostCentre, aLedgerChart, someCells } from '../testing/a-ledger-chart.ts';
import { calendarDate } from '../values/calendar-date.ts';
import type { PaakirjaCells } from './paakirja-shape.ts';
import { readEntryRow } from './read-entry-row.ts';

const chart = aLedgerChart();
const readOf = (cells: Partial<PaakirjaCells>, by = chart) => readEntryRow(7, someCells(cells), by);

function entryOf(cells: Partial<PaakirjaCells>, by = chart) {
  const reading = readOf(cells, by);
  if (reading.kind !== 'entry') throw new Error(`Not an entry: ${JSON.stringify(reading)}`);
  return reading.entry;
}

test('a good row is an entry on its cost centre, in the category of its account', () => {
  expect(entryOf({})).toMatchObject({
    row: 7,
    voucher: '240100140',
    account: 4340,
    categoryKey: 'services',
    bookedOn: '2024-03-15',
    cents: 14_889,
    text: 'Lisenssi',
    costCentre: { id: 'centre-1' },
  });
});

describe('a row is refused with its number, its cell and the reason', () => {
  test.each<[Partial<PaakirjaCells>, string, string]>([
    [{ bookedOn: '31.2.2023' }, 'Tositepäivä', 'bad-date'],
    [{ amount: '1e9' }, 'Summa', 'bad-amount'],
    [{ amount: '' }, 'Summa', 'bad-amount'],
    [{ account: '4340A' }, 'Tili', 'bad-account'],
    [{ voucher: '' }, 'Tositenumero', 'bad-voucher'],
    [{ costCentre: '904199' }, 'Kustannuspaikka', 'unknown-cost-centre'],
    [{ costCentre: '' }, 'Kustannuspaikka', 'unknown-cost-centre'],
    [{ bookedOn: '31.12.2022' }, 'Tositepäivä', 'outside-window'],
    [{ bookedOn: '1.1.2026' }, 'Tositepäivä', 'outside-window'],
    [{ account: '5000' }, 'Tili', 'unknown-account'],
    [{ account: '4800' }, 'Tili', 'category-not-on-line'],
  ])('%o', (cells, column, reason) => {
    const [field] = Object.keys(cells) as (keyof PaakirjaCells)[];
    const value = field ? cells[field] : undefined;
    expect(readOf(cells)).toEqual({ kind: 'refused', refusal: { row: 7, column, value, reason } });
  });

  test('because the books have its cost centre and month as a sum of a pivot already', () => {
    const held = aLedgerChart([aCostCentre()], { pivotMonths: new Set(['904101 2024-03']) });
    expect(readOf({}, held)).toMatchObject({ refusal: { reason: 'held-by-pivot' } });
    expect(readOf({ bookedOn: '1.4.2024' }, held).kind).toBe('entry');
  });

  test('because the importer has no right to its work area', () => {
    const others = aLedgerChart([aCostCentre({ mayImport: false })]);
    expect(readOf({}, others)).toMatchObject({ refusal: { reason: 'outside-your-scope' } });
  });
});

test.each(['1.1.2023', '31.12.2025'])('%s, an edge of the window, is inside it', (bookedOn) => {
  expect(readOf({ bookedOn }).kind).toBe('entry');
});

test('a row of a code marked as not ours is left out, whatever else is wrong with it', () => {
  expect(readOf({ costCentre: '999999', bookedOn: 'eilen' })).toEqual({ kind: 'not-ours', code: '999999' });
});

test("the accounting unit is the file's, or the region's where the file names none", () => {
  expect(entryOf({}).accountingUnit).toBe('04');
  expect(entryOf({ accountingUnit: 'LIIK' }).accountingUnit).toBe('LIIK');
});

describe('a cost centre that changed hands', () => {
  const changed = aLedgerChart([
    aCostCentre({ id: 'old', validTo: calendarDate('2024-06-30') }),
    aCostCentre({ id: 'new', validFrom: calendarDate('2024-07-01'), validTo: calendarDate('2025-06-30') }),
  ]);

  test.each([
    ['30.6.2024', 'old'],
    ['1.7.2024', 'new'],
  ])('means on %s the %s one', (bookedOn, id) => {
    expect(entryOf({ bookedOn }, changed).costCentre.id).toBe(id);
  });

  test('means nothing on a day when it was not in use', () => {
    expect(readOf({ bookedOn: '1.7.2025' }, changed)).toMatchObject({
      refusal: { reason: 'outside-window' },
    });
  });
});

describe('the text', () => {
  test.each(['4000', '4420'])('of account %s is personal data and is dropped', (account) => {
    expect(entryOf({ account, text: 'Virtanen, matkalasku' }).text).toBeNull();
  });

  test('of a staff account stays where the region keeps it', () => {
    const keeping = aLedgerChart([aCostCentre()], { keepsPersonalTexts: true });
    expect(entryOf({ account: '4000', text: 'Palkka' }, keeping).text).toBe('Palkka');
  });

  test('that starts like a formula is kept as it is', () => {
    expect(entryOf({ text: '=1+1' }).text).toBe('=1+1');
  });

  test('loses control characters, and is absent when nothing is left', () => {
    expect(entryOf({ text: 'a\u0007\nb' }).text).toBe('a b');
    expect(entryOf({ text: ' \u0007 ' }).text).toBeNull();
  });
});
