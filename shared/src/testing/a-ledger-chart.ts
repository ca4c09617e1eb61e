import type { CostCentre, LedgerChart } from '../ledger/ledger-chart.ts';
import type { LiveIdentity } from '../ledger/compare-delivery.ts';
import type { PaakirjaCells } from '../ledger/paakirja-shape.ts';
import type { EntryRow } from '../ledger/read-entry-row.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { cents } from '../values/cents.ts';
import { month } from '../values/month.ts';

/** Cost centre 904101 of a line that runs over 2023-2025, no month closed. */
export const aCostCentre = (wanted: Partial<CostCentre> = {}): CostCentre => ({
  id: 'centre-1',
  code: '904101',
  validFrom: calendarDate('2023-01-01'),
  validTo: null,
  workAreaId: 'area-1',
  fundingLineId: 'line-1',
  projectId: 'project-1',
  windowStart: calendarDate('2023-01-01'),
  windowEnd: calendarDate('2025-12-31'),
  categoryKeys: new Set(['staff', 'travel', 'services']),
  closedThrough: null,
  mayImport: true,
  ...wanted,
});

/** The accounts of the sample ledgers over the given cost centres; 999999 is marked as not ours. */
export function aLedgerChart(
  centres: readonly CostCentre[] = [aCostCentre()],
  wanted: Partial<LedgerChart> = {},
): LedgerChart {
  return {
    accountingUnit: '04',
    costCentres: Map.groupBy(centres, (centre) => centre.code),
    notOurs: new Set(['999999']),
    accounts: [
      { from: 4000, to: 4299, categoryKey: 'staff' },
      { from: 4420, to: 4429, categoryKey: 'travel' },
      { from: 4300, to: 4499, categoryKey: 'services' },
      { from: 4800, to: 4899, categoryKey: 'rents' },
    ],
    personalCategories: new Set(['staff', 'travel']),
    keepsPersonalTexts: false,
    pivotMonths: new Set(),
    ...wanted,
  };
}

/** The cells of a row of 148,89 EUR services on 904101. */
export const someCells = (wanted: Partial<PaakirjaCells> = {}): PaakirjaCells => ({
  bookedOn: '15.3.2024',
  voucher: '240100140',
  account: '4340',
  accountName: 'Asiantuntijapalvelut',
  costCentre: '904101',
  text: 'Lisenssi',
  amount: '148,89',
  accountingUnit: '',
  ...wanted,
});

/** The same row, understood. */
export const anEntryRow = (wanted: Partial<EntryRow> = {}): EntryRow => ({
  row: 2,
  accountingUnit: '04',
  voucher: '240100140',
  account: 4340,
  accountName: 'Asiantuntijapalvelut',
  costCentre: aCostCentre(),
  categoryKey: 'services',
  bookedOn: calendarDate('2024-03-15'),
  cents: cents(14_889),
  text: 'Lisenssi',
  ...wanted,
});

/** The same row in the books, in one entry of its own month. */
export function aLiveIdentity(wanted: Partial<LiveIdentity> = {}): LiveIdentity {
  const placing = {
    costCentreId: 'centre-1',
    fundingLineId: 'line-1',
    workAreaId: 'area-1',
    categoryKey: 'services',
  };
  const content = { cents: cents(14_889), bookedOn: calendarDate('2024-03-15'), text: 'Lisenssi' };
  const entry = { ...placing, id: 1n, postingMonth: month('2024-03'), cents: content.cents };
  return { ...placing, ...content, ordinal: 1, closedThrough: null, entries: [entry], ...wanted };
}
