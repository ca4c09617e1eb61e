import { describe, expect, it } from 'vitest';
import { calendarDate } from '../values/calendar-date.ts';
import { readDay, readEuros, readKind, readMonth, readShare, readWeight, readYesNo } from './read-cells.ts';
import { addressOf, columnLetters, isBlank, shown } from './sheet.ts';

describe('euros', () => {
  it.each([
    [1234.5, 123_450],
    [0.1 + 0.2, 30],
    [1.005, 101],
    ['1\u00a0234,50', 123_450],
    ['1 234,5 €', 123_450],
    ['1.234,50', 123_450],
    ['-12,00', -1_200],
  ])('%j are %i cents', (cell, cents) => expect(readEuros(cell)).toBe(cents));

  it.each(['kaksi', '1.234', '12,345', true, Number.NaN, 1e15, { broken: '#N/A' }])('%j are none', (cell) =>
    expect(readEuros(cell)).toBeNull(),
  );
});

describe('a day', () => {
  it.each([
    '31.12.2024',
    '2024-12-31',
    ' 31.12.2024\u00a0',
    '31/12/2024',
    { day: calendarDate('2024-12-31') },
  ])('%j is read', (cell) => expect(readDay(cell)).toBe('2024-12-31'));

  it.each(['31.2.2024', '12/31/2024', 45_657, 'joulukuu', null])('%j is none', (cell) =>
    expect(readDay(cell)).toBeNull(),
  );
});

describe('a month of a header', () => {
  it.each(['1/2024', '01.2024', '2024-01', '15.1.2024', { day: calendarDate('2024-01-31') }])(
    '%j is read',
    (cell) => expect(readMonth(cell)).toBe('2024-01'),
  );

  it.each(['13/2024', 'tammikuu', 2024, 'Yhteensä'])('%j is none', (cell) =>
    expect(readMonth(cell)).toBeNull(),
  );
});

describe('other cells', () => {
  it('shares are percentages of at most two decimals', () => {
    expect([readShare(60), readShare('33,33 %'), readShare(33.33), readShare(100)]).toEqual([
      6_000, 3_333, 3_333, 10_000,
    ]);
    expect([readShare(33.333), readShare(101), readShare(-1), readShare('x'), readShare(true)]).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });

  it('yes and no are known in three languages', () => {
    expect([readYesNo('Kyllä'), readYesNo('JA'), readYesNo('x'), readYesNo(true)]).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect([readYesNo('ei'), readYesNo('nej'), readYesNo('no'), readYesNo(false)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(readYesNo('ehkä')).toBeNull();
  });

  it('kinds are known in three languages', () => {
    expect([readKind('Välitarkastelupiste'), readKind('mål'), readKind('milestone')]).toEqual([
      'monitoring-step',
      'target',
      'milestone',
    ]);
    expect(readKind('etappi')).toBeNull();
  });

  it('weights are whole and not below 0', () => {
    expect([readWeight(10), readWeight('10'), readWeight(0)]).toEqual([10, 10, 0]);
    expect([readWeight(-1), readWeight(1.5), readWeight('x'), readWeight(100_001)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('addresses', () => {
  it('are those of a spreadsheet', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(addressOf({ firstRow: 1 }, 13, 2)).toBe('C14');
  });

  it('blank is what holds spaces alone; what is shown is cut', () => {
    expect([isBlank(' \u00a0'), isBlank(null), isBlank(0), isBlank(false)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(shown('x'.repeat(500))).toHaveLength(100);
  });
});
