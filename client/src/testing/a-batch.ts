import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { cents, euros } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import type { RouterOutputs } from '../lib/trpc.ts';

type Batch = RouterOutputs['ledger']['batch'];
type Report = NonNullable<Batch['report']>;
type BatchLine = RouterOutputs['ledger']['batches'][number];
type Outcome = RouterOutputs['ledger']['import'];

/** Three good rows of 1 500 euros together, in one cost centre and month. */
export const aReport = (wanted: Partial<Report> = {}): Report => ({
  rows: 3,
  counts: { imported: 3, unchanged: 0, changed: 0, refused: 0, 'not-ours': 0, total: 0 },
  adjusted: 0,
  late: 0,
  refusedByReason: {},
  refused: [],
  unknownCodes: [],
  notOursCodes: [],
  fates: null,
  sums: [
    {
      costCentreCode: '410010',
      workAreaId: 'work-area-1',
      month: month('2024-09'),
      rows: 3,
      fileCents: euros(1_500),
      changeCents: euros(1_500),
    },
  ],
  totalCents: euros(1_500),
  changeCents: euros(1_500),
  total: null,
  bookedFrom: calendarDate('2024-09-02'),
  bookedTo: calendarDate('2024-09-27'),
  ...wanted,
});

/** One row refused: a cost centre that nobody knows. */
export const aReportWithRefused = (wanted: Partial<Report> = {}): Report =>
  aReport({
    rows: 4,
    counts: { imported: 3, unchanged: 0, changed: 0, refused: 1, 'not-ours': 0, total: 0 },
    refusedByReason: { 'unknown-cost-centre': 1 },
    refused: [{ row: 5, column: 'Kustannuspaikka', value: '999999', reason: 'unknown-cost-centre' }],
    unknownCodes: [{ code: '999999', rows: 1, cents: cents(12_345) }],
    ...wanted,
  });

/** A file that has been read and waits for its confirmation. */
export const aBatch = (wanted: Partial<Batch> = {}): Batch => ({
  id: 'batch-1',
  version: 1,
  regionCode: '04',
  fileName: 'syyskuu.csv',
  shape: 'voucher',
  state: 'ready',
  ending: null,
  synthetic: true,
  rowsRead: 3,
  rowsTotal: 3,
  createdById: 'person-1',
  createdByName: 'Hanna Malli',
  createdOn: calendarDate('2024-09-30'),
  activatedOn: null,
  report: aReport(),
  canImport: true,
  canUndo: false,
  canDiscard: true,
  isPartial: false,
  ...wanted,
});

/** The same as a line of the history. */
export function aBatchLine(wanted: Partial<BatchLine> = {}): BatchLine {
  const { report, isPartial: _, ...line } = aBatch();
  const { counts = null, totalCents = null, changeCents = null } = report ?? {};
  return { ...line, counts, totalCents, changeCents, ...wanted };
}

/** What a command on it answers. */
export const anOutcome = (wanted: Partial<Outcome> = {}): Outcome => ({
  id: 'batch-1',
  version: 2,
  state: 'active',
  regionCode: '04',
  fileName: 'syyskuu.csv',
  rows: 3,
  imported: 3,
  changed: 0,
  changeCents: euros(1_500),
  ...wanted,
});
