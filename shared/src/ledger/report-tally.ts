import { type CalendarDate } from '../values/calendar-date.ts';
import { cents, type Cents } from '../values/cents.ts';
import { type Month, monthOf } from '../values/month.ts';
import type { Delivery } from './compare-delivery.ts';
import {
  type ImportReport,
  MAX_LISTED,
  type ReportCode,
  type ReportSum,
  type TotalCheck,
} from './import-report.ts';
import type { EntryRow } from './read-entry-row.ts';
import { type FateRun, fateRuns, ROW_FATES, type RowFate } from './row-fate.ts';
import type { RefusedRow, RowReason } from './row-reason.ts';

type Sum = { -readonly [Key in keyof ReportSum]: ReportSum[Key] extends number ? number : ReportSum[Key] };
type CodeCount = { rows: number; cents: number };

/** Counts what an import does, row by row, and makes the report of it. */
export class ReportTally {
  readonly #fates: (RowFate | undefined)[] = [];
  readonly #reasons = new Map<RowReason, number>();
  readonly #refused: RefusedRow[] = [];
  readonly #unknown = new Map<string, CodeCount>();
  readonly #notOurs = new Map<string, CodeCount>();
  readonly #sums = new Map<string, Sum>();
  #adjusted = 0;
  #late = 0;
  #total: { row: number; statedCents: Cents | null } | null = null;
  #summed = 0;
  #unreadable = 0;
  #understood = 0;
  #change = 0;
  #from: CalendarDate | null = null;
  #to: CalendarDate | null = null;

  /** The amount of any row but a total, for the check against the total. */
  addAmount(amount: Cents | null): void {
    if (amount === null) this.#unreadable += 1;
    else this.#summed += amount;
  }

  addTotal(row: number, statedCents: Cents | null): void {
    this.#fates[row] = 'total';
    this.#total = { row, statedCents };
  }

  addNotOurs(row: number, code: string, amount: Cents | null): void {
    this.#fates[row] = 'not-ours';
    count(this.#notOurs, code, amount);
  }

  addRefusal(refusal: RefusedRow, amount: Cents | null): void {
    this.#fates[refusal.row] = 'refused';
    this.#reasons.set(refusal.reason, (this.#reasons.get(refusal.reason) ?? 0) + 1);
    if (this.#refused.length < MAX_LISTED) this.#refused.push(refusal);
    if (refusal.reason === 'unknown-cost-centre') count(this.#unknown, refusal.value, amount);
  }

  addDelivery(entry: EntryRow, delivery: Delivery): void {
    this.#fates[entry.row] = delivery.fate;
    this.#understood += entry.cents;
    if (this.#from === null || entry.bookedOn < this.#from) this.#from = entry.bookedOn;
    if (this.#to === null || entry.bookedOn > this.#to) this.#to = entry.bookedOn;
    const { code, workAreaId } = entry.costCentre;
    const own = this.#sum(code, workAreaId, monthOf(entry.bookedOn));
    own.rows += 1;
    own.fileCents += entry.cents;
    if (delivery.fate === 'unchanged') return;
    if (delivery.fate === 'imported' && delivery.entry.postingMonth > monthOf(entry.bookedOn))
      this.#late += 1;
    if (delivery.entry.kind === 'adjustment') this.#adjusted += 1;
    this.#addChange(code, delivery.entry.workAreaId, delivery.entry.postingMonth, delivery.entry.cents);
    for (const old of delivery.supersedes)
      this.#addChange(code, old.workAreaId, old.postingMonth, 0 - old.cents);
  }

  report(): ImportReport {
    const counts = Object.fromEntries(ROW_FATES.map((fate) => [fate, 0])) as Record<RowFate, number>;
    for (const fate of this.#fates) if (fate) counts[fate] += 1;
    const runs = fateRuns(this.#fates);
    return {
      rows: ROW_FATES.reduce((sum, fate) => (fate === 'total' ? sum : sum + counts[fate]), 0),
      counts,
      adjusted: this.#adjusted,
      late: this.#late,
      refusedByReason: Object.fromEntries(this.#reasons) as Partial<Record<RowReason, number>>,
      refused: this.#refused.toSorted((a, b) => a.row - b.row),
      unknownCodes: codesOf(this.#unknown),
      notOursCodes: codesOf(this.#notOurs),
      fates: runs.length > MAX_LISTED ? null : (runs satisfies FateRun[]),
      sums: [...this.#sums.values()].map(finished).sort(byCodeAndMonth),
      totalCents: cents(this.#understood),
      changeCents: cents(this.#change),
      total: this.#totalCheck(),
      bookedFrom: this.#from,
      bookedTo: this.#to,
    };
  }

  #totalCheck(): TotalCheck | null {
    if (!this.#total) return null;
    return { ...this.#total, summedCents: cents(this.#summed), unreadableRows: this.#unreadable };
  }

  #addChange(code: string, workAreaId: string, month: Month, amount: number): void {
    this.#sum(code, workAreaId, month).changeCents += amount;
    this.#change += amount;
  }

  #sum(costCentreCode: string, workAreaId: string, month: Month): Sum {
    const key = `${costCentreCode}|${workAreaId}|${month}`;
    const known = this.#sums.get(key);
    if (known) return known;
    const sum: Sum = { costCentreCode, workAreaId, month, rows: 0, fileCents: 0, changeCents: 0 };
    this.#sums.set(key, sum);
    return sum;
  }
}

const finished = (sum: Sum): ReportSum => ({
  ...sum,
  fileCents: cents(sum.fileCents),
  changeCents: cents(sum.changeCents),
});

const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const byCodeAndMonth = (a: ReportSum, b: ReportSum): number =>
  compareText(a.costCentreCode, b.costCentreCode) || compareText(a.month, b.month);

function count(codes: Map<string, CodeCount>, code: string, amount: Cents | null): void {
  const counted = codes.get(code) ?? { rows: 0, cents: 0 };
  codes.set(code, { rows: counted.rows + 1, cents: counted.cents + (amount ?? 0) });
}

const codesOf = (codes: ReadonlyMap<string, CodeCount>): ReportCode[] =>
  [...codes]
    .map(([code, counted]) => ({ code, rows: counted.rows, cents: cents(counted.cents) }))
    .sort((a, b) => compareText(a.code, b.code));
