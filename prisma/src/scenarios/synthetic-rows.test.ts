import { cents } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEDGER_CATEGORIES } from './cost-split.ts';
import { readPaakirja } from './ledger-rows.ts';
import { paakirjaText } from './paakirja-text.ts';
import { readAmount } from '@painopiste/shared/ledger/read-amount';
import { syntheticRows } from './synthetic-rows.ts';

const cells = fc.array(
  fc.record({
    costCentre: fc.constantFrom('018101', '018102'),
    category: fc.constantFrom(...LEDGER_CATEGORIES),
    month: fc.constantFrom(month('2023-02'), month('2024-08')),
    amount: fc.integer({ min: 1, max: 90_000_000 }).map(cents),
  }),
  { maxLength: 20 },
);

describe('a generated ledger', () => {
  test('its rows add up to what its cost centres book, also after it was written and read', () => {
    fc.assert(
      fc.property(cells, (wanted) => {
        const sum = wanted.reduce((all, { amount }) => all + amount, 0);
        const { rows, total } = readPaakirja(paakirjaText(syntheticRows('test', wanted)));
        expect(rows.reduce((all, { cells: { amount } }) => all + (readAmount(amount) ?? Number.NaN), 0)).toBe(
          sum,
        );
        expect(readAmount(total?.amount ?? '')).toBe(sum);
      }),
    );
  });

  test('the same seed gives the same file, another seed another', () => {
    const one = [
      { costCentre: '018101', category: 'services', month: month('2023-02'), amount: cents(123_456) },
    ];
    const many = Array.from({ length: 20 }, () => one).flat();
    expect(syntheticRows('a', many)).toEqual(syntheticRows('a', many));
    expect(syntheticRows('a', many)).not.toEqual(syntheticRows('b', many));
  });

  test('no two rows share a voucher', () => {
    const many = Array.from({ length: 200 }, () => ({
      costCentre: '018101',
      category: 'staff',
      month: month('2023-02'),
      amount: cents(123_456),
    }));
    const vouchers = syntheticRows('test', many).map(({ voucher }) => voucher);
    expect(new Set(vouchers).size).toBe(vouchers.length);
  });
});
