import { describe, expect, test } from 'vitest';
import { aCostCentre, aLiveIdentity, anEntryRow } from '../testing/a-ledger-chart.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { cents } from '../values/cents.ts';
import { month } from '../values/month.ts';
import { compareDelivery, type LiveIdentity } from './compare-delivery.ts';
import { hasUnderstoodRows, totalDifference } from './import-report.ts';
import type { EntryRow } from './read-entry-row.ts';
import { ReportTally } from './report-tally.ts';
import type { RowReason } from './row-reason.ts';

class Tally extends ReportTally {
  deliver(row: Partial<EntryRow>, known: LiveIdentity | null = null): this {
    const entry = anEntryRow(row);
    this.addAmount(entry.cents);
    this.addDelivery(entry, compareDelivery(entry, known));
    return this;
  }

  refuse(row: number, reason: RowReason, value = '', amount: number | null = null): this {
    const sum = amount === null ? null : cents(amount);
    this.addAmount(sum);
    this.addRefusal({ row, column: 'Summa', value, reason }, sum);
    return this;
  }
}

test('every row is counted under exactly one fate, the total not among the rows', () => {
  const tally = new Tally().deliver({ row: 2 }).deliver({ row: 3 }, aLiveIdentity()).refuse(5, 'bad-date');
  tally.addNotOurs(4, '999999', cents(500));
  tally.addTotal(6, null);
  const { rows, counts } = tally.report();
  expect(rows).toBe(4);
  expect(counts).toEqual({ imported: 1, unchanged: 1, changed: 0, refused: 1, 'not-ours': 1, total: 1 });
});

test('the total adds up what is understood, the change only what the books do not have', () => {
  const report = new Tally()
    .deliver({ row: 2, cents: cents(1000) })
    .deliver({ row: 3 }, aLiveIdentity())
    .deliver({ row: 4, cents: cents(15_000) }, aLiveIdentity())
    .refuse(5, 'unknown-cost-centre', '123', 700)
    .report();
  expect(report.totalCents).toBe(1000 + 14_889 + 15_000);
  expect(report.changeCents).toBe(1000 + 111);
});

describe('the sums per cost centre and month', () => {
  test('show the file by booking month and the change by posting month', () => {
    const costCentre = aCostCentre({ closedThrough: month('2024-08') });
    const report = new Tally().deliver({ row: 2, costCentre, cents: cents(1000) }).report();
    expect(report.sums).toMatchObject([
      { costCentreCode: '904101', month: '2024-03', rows: 1, fileCents: 1000, changeCents: 0 },
      { costCentreCode: '904101', month: '2024-09', rows: 0, fileCents: 0, changeCents: 1000 },
    ]);
    expect(report.late).toBe(1);
  });

  test('take a superseded entry out of its month', () => {
    const report = new Tally()
      .deliver({ row: 2, bookedOn: calendarDate('2024-04-01') }, aLiveIdentity())
      .report();
    expect(report.sums.map((sum) => [sum.month, sum.changeCents])).toEqual([
      ['2024-03', -14_889],
      ['2024-04', 14_889],
    ]);
    expect(report.changeCents).toBe(0);
  });
});

test('refused rows are listed in the order of the file and counted by reason', () => {
  const report = new Tally().refuse(9, 'bad-date', '31.2.2023').refuse(4, 'bad-amount', '1e9').report();
  expect(report.refused.map((refusal) => refusal.row)).toEqual([4, 9]);
  expect(report.refusedByReason).toEqual({ 'bad-date': 1, 'bad-amount': 1 });
});

test('unknown codes are gathered with their rows and money, to be marked as not ours', () => {
  const report = new Tally()
    .refuse(2, 'unknown-cost-centre', '123', 700)
    .refuse(3, 'unknown-cost-centre', '123', 50)
    .refuse(4, 'bad-date', '123', 1)
    .report();
  expect(report.unknownCodes).toEqual([{ code: '123', rows: 2, cents: 750 }]);
});

describe('the total row', () => {
  const tally = () => new Tally().deliver({ row: 2, cents: cents(1000) }).refuse(3, 'bad-date', '', 500);

  test('is compared with all readable amounts, the refused ones included', () => {
    const filled = tally();
    filled.addTotal(4, cents(1500));
    expect(totalDifference(filled.report().total)).toBe(0);
  });

  test('that does not agree gives the difference', () => {
    const filled = tally();
    filled.addTotal(4, cents(1600));
    expect(totalDifference(filled.report().total)).toBe(-100);
  });

  test('that is missing gives nothing to compare', () => {
    expect(totalDifference(tally().report().total)).toBeNull();
  });
});

test('a file without an understood row has nothing to import', () => {
  expect(hasUnderstoodRows(new Tally().refuse(2, 'bad-date').report())).toBe(false);
  expect(hasUnderstoodRows(new Tally().deliver({}, aLiveIdentity()).report())).toBe(true);
});

test('the first and the last booking date are told, and absent where there is none', () => {
  const report = new Tally()
    .deliver({ row: 2 })
    .deliver({ row: 3, bookedOn: calendarDate('2024-01-31') })
    .report();
  expect([report.bookedFrom, report.bookedTo]).toEqual(['2024-01-31', '2024-03-15']);
  expect(new ReportTally().report().bookedFrom).toBeNull();
});
