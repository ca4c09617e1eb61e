import { cents } from '@painopiste/shared/values/cents';
import { expect, test } from 'vitest';
import type { ImportAnswer } from './import-file.ts';
import { printAnswer } from './print-answer.ts';

const anAnswer = (wanted: Partial<ImportAnswer> = {}): ImportAnswer => ({
  rows: 2,
  imported: 2,
  unchanged: 0,
  changed: 0,
  refused: [],
  totalCents: cents(20_000),
  notOurs: 0,
  refusedRows: 0,
  changeCents: 20_000,
  total: null,
  sums: [],
  batchId: 'batch',
  isImported: true,
  ...wanted,
});

test('counts and sums come first, the outcome last', () => {
  expect(printAnswer(anAnswer()).split('\n')).toEqual([
    'Rows 2: 2 new, 0 changed, 0 unchanged, 0 refused, 0 not ours.',
    'Sum of the understood rows 200.00 EUR, change in the books 200.00 EUR.',
    'Imported.',
  ]);
});

test('each refused row has a line with its number, its cell and the reason', () => {
  const refused = [{ row: 3, reason: 'bad-date', column: 'Tositepäivä', value: '31.2.2024' }] as const;
  const said = printAnswer(anAnswer({ refused, refusedRows: 1, isImported: false }));
  expect(said).toContain('Row 3 refused: Tositepäivä "31.2.2024": not a day that exists');
  expect(said).toMatch(/Nothing imported: .*--good-rows\.$/);
});

test('a total that differs is a warning', () => {
  const total = { row: 4, statedCents: cents(20_100), summedCents: cents(20_000), unreadableRows: 0 };
  expect(printAnswer(anAnswer({ total }))).toContain(
    'Warning: the rows add up to 200.00 EUR, the total in row 4 differs by -1.00 EUR.',
  );
});

test('a total that agrees is not mentioned', () => {
  const total = { row: 4, statedCents: cents(20_000), summedCents: cents(20_000), unreadableRows: 0 };
  expect(printAnswer(anAnswer({ total }))).not.toContain('total');
});
