import type { CalendarDate } from '../values/calendar-date.ts';
import type { Cents } from '../values/cents.ts';
import { categoryOfAccount } from './account-category.ts';
import { type CostCentre, costCentreOn, type LedgerChart, pivotKeyOf } from './ledger-chart.ts';
import { PAAKIRJA_COLUMNS, type PaakirjaCells, type PaakirjaField } from './paakirja-shape.ts';
import { readAmount } from './read-amount.ts';
import { readDate } from './read-date.ts';
import type { RefusedRow, RowReason } from './row-reason.ts';

/** A row that is understood: an entry on one of our cost centres. */
export interface EntryRow {
  readonly row: number;
  readonly accountingUnit: string;
  readonly voucher: string;
  readonly account: number;
  readonly accountName: string | null;
  readonly costCentre: CostCentre;
  readonly categoryKey: string;
  readonly bookedOn: CalendarDate;
  readonly cents: Cents;
  /** Null where it is empty or was dropped as personal data (MODEL 4). */
  readonly text: string | null;
}

export type RowReading =
  | { readonly kind: 'entry'; readonly entry: EntryRow }
  | { readonly kind: 'not-ours'; readonly code: string }
  | { readonly kind: 'refused'; readonly refusal: RefusedRow };

const MAX_TEXT = 500;
const ACCOUNT = /^\d{1,9}$/;
const VOUCHER = /^\S.{0,49}$/;
// Control characters, which a database or a spreadsheet would trip over.
const CONTROLS = /\p{Cc}+/gu;

const tidy = (text: string): string | null => text.replace(CONTROLS, ' ').trim().slice(0, MAX_TEXT) || null;

/**
 * Reads a row against the region's cost centres, windows and accounts: an entry, a row of a code that is marked as
 * not ours, or a refusal with the cell and the first reason found.
 */
export function readEntryRow(row: number, cells: PaakirjaCells, chart: LedgerChart): RowReading {
  const refuse = (field: PaakirjaField, reason: RowReason): RowReading => ({
    kind: 'refused',
    refusal: { row, column: PAAKIRJA_COLUMNS[field], value: tidy(cells[field]) ?? '', reason },
  });
  const code = cells.costCentre;
  if (chart.notOurs.has(code)) return { kind: 'not-ours', code };
  const bookedOn = readDate(cells.bookedOn);
  if (!bookedOn) return refuse('bookedOn', 'bad-date');
  if (!VOUCHER.test(cells.voucher)) return refuse('voucher', 'bad-voucher');
  if (!ACCOUNT.test(cells.account)) return refuse('account', 'bad-account');
  const amount = readAmount(cells.amount);
  if (amount === null) return refuse('amount', 'bad-amount');
  if (!chart.costCentres.has(code)) return refuse('costCentre', 'unknown-cost-centre');
  const costCentre = costCentreOn(chart, code, bookedOn);
  if (!costCentre || bookedOn < costCentre.windowStart || bookedOn > costCentre.windowEnd) {
    return refuse('bookedOn', 'outside-window');
  }
  if (!costCentre.mayImport) return refuse('costCentre', 'outside-your-scope');
  if (chart.pivotMonths.has(pivotKeyOf(code, bookedOn))) return refuse('costCentre', 'held-by-pivot');
  const account = Number(cells.account);
  const categoryKey = categoryOfAccount(chart.accounts, account);
  if (!categoryKey) return refuse('account', 'unknown-account');
  if (!costCentre.categoryKeys.has(categoryKey)) return refuse('account', 'category-not-on-line');
  const isDropped = chart.personalCategories.has(categoryKey) && !chart.keepsPersonalTexts;
  const entry: EntryRow = {
    row,
    accountingUnit: (cells.accountingUnit || chart.accountingUnit).slice(0, MAX_TEXT),
    voucher: cells.voucher,
    account,
    accountName: tidy(cells.accountName),
    costCentre,
    categoryKey,
    bookedOn,
    cents: amount,
    text: isDropped ? null : tidy(cells.text),
  };
  return { kind: 'entry', entry };
}
