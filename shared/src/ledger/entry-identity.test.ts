import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../values/calendar-date.ts';
import { cents } from '../values/cents.ts';
import { fiscalYearOf, groupKeyOf, pairGroup } from './entry-identity.ts';

const day = calendarDate('2024-03-15');
const row = (amount: number, text: string | null = null, bookedOn = day) => ({
  cents: cents(amount),
  bookedOn,
  text,
});
const known = (ordinal: number, amount: number, text: string | null = null) => ({
  ...row(amount, text),
  ordinal,
});

describe('the group of a row', () => {
  const group = {
    accountingUnit: '',
    voucher: '240100140',
    account: 4420,
    costCentreCode: '904101',
    bookedOn: day,
  };

  test('is the same on another day of the fiscal year', () => {
    expect(groupKeyOf({ ...group, bookedOn: calendarDate('2024-12-31') })).toBe(groupKeyOf(group));
  });

  test.each([
    { voucher: '240100141' },
    { account: 4421 },
    { costCentreCode: '904102' },
    { accountingUnit: 'LIIK' },
    { bookedOn: calendarDate('2023-12-31') },
  ])('is another one with %o', (change) => {
    expect(groupKeyOf({ ...group, ...change })).not.toBe(groupKeyOf(group));
  });
});

test('the fiscal year is the calendar year of the booking', () => {
  expect(fiscalYearOf(calendarDate('2023-12-31'))).toBe(2023);
});

describe('pairing', () => {
  test('rows of a new voucher get ordinals in their order', () => {
    expect(pairGroup([row(100), row(200)], []).map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  test('a row with another amount is a new delivery of the only identity', () => {
    expect(pairGroup([row(150)], [known(1, 100)])[0]?.known?.ordinal).toBe(1);
  });

  test('a row in the middle of a re-delivered voucher leaves its neighbours alone', () => {
    const pairs = pairGroup([row(100), row(150), row(200)], [known(1, 100), known(2, 200)]);
    expect(pairs.map((pair) => [pair.known?.ordinal ?? null, pair.ordinal])).toEqual([
      [1, 1],
      [null, 3],
      [2, 2],
    ]);
  });

  test('of two equal amounts the text decides', () => {
    const pairs = pairGroup([row(100, 'b'), row(100, 'a')], [known(1, 100, 'a'), known(2, 100, 'b')]);
    expect(pairs.map((pair) => pair.ordinal)).toEqual([2, 1]);
  });

  test('the one changed row of several is paired with the identity that is left', () => {
    const pairs = pairGroup([row(999), row(100)], [known(1, 100), known(2, 200)]);
    expect(pairs.map((pair) => pair.ordinal)).toEqual([2, 1]);
  });

  test('ordinals that are in use are not given again', () => {
    expect(pairGroup([row(100), row(300)], [known(4, 100)]).map((pair) => pair.ordinal)).toEqual([4, 5]);
  });

  const amounts = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 });

  test('the same rows in any order are all known and none is changed', () => {
    fc.assert(
      fc.property(amounts, fc.infiniteStream(fc.nat()), (values, noise) => {
        const identities = values.map((value, i) => known(i + 1, value));
        const shuffled = values
          .map((value) => ({ value, at: noise.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ value }) => row(value));
        for (const pair of pairGroup(shuffled, identities)) expect(pair.known?.cents).toBe(pair.row.cents);
      }),
    );
  });

  test('no ordinal is given twice and no identity is paired twice', () => {
    fc.assert(
      fc.property(amounts, amounts, (delivered, inBooks) => {
        const pairs = pairGroup(
          delivered.map((value) => row(value)),
          inBooks.map((value, i) => known(i + 1, value)),
        );
        expect(new Set(pairs.map((pair) => pair.ordinal)).size).toBe(delivered.length);
      }),
    );
  });
});
