import type { ImportReport } from '@painopiste/shared/ledger/import-report';
import type { RowFate } from '@painopiste/shared/ledger/row-fate';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Cents } from '@painopiste/shared/values/cents';
import type { Month } from '@painopiste/shared/values/month';

export type BatchState = 'preparing' | 'ready' | 'active' | 'undone' | 'abandoned';

/** Why an abandoned batch was given up. */
export type BatchEnding = 'discarded' | 'replaced' | 'interrupted' | 'failed';

/** One delivery of the accounting system, as the store knows it. */
export interface Batch {
  readonly id: string;
  readonly version: number;
  readonly regionCode: string;
  readonly fileName: string;
  readonly shape: string;
  readonly state: BatchState;
  readonly ending: BatchEnding | null;
  readonly synthetic: boolean;
  readonly rowsRead: number;
  /** Null where it is not known, as for deliveries made before there were reports. */
  readonly rowsTotal: number | null;
  readonly createdById: string | null;
  readonly createdByName: string | null;
  readonly createdOn: CalendarDate;
  readonly activatedOn: CalendarDate | null;
  /** Null until the file has been read. */
  readonly report: ImportReport | null;
}

/** What the person who asks may do with the batch in its present state. */
export interface BatchRights {
  readonly canImport: boolean;
  readonly canUndo: boolean;
  readonly canDiscard: boolean;
}

/** `ledger.batch`: the preview and, later, the record of an import. Refused rows beyond the first 200 by `ledger.refusedRows`. */
export interface BatchPage extends Batch, BatchRights {
  /** Sums and rows of work areas outside the reader's memberships are left out of `report`. */
  readonly isPartial: boolean;
}

/** `ledger.batches`: one line of the history of imports. */
export interface BatchLine extends Omit<Batch, 'report'>, BatchRights {
  readonly counts: Readonly<Record<RowFate, number>> | null;
  readonly totalCents: Cents | null;
  readonly changeCents: Cents | null;
}

/** What a command on a batch answers and leaves in the audit trail. */
export interface BatchOutcome {
  readonly id: string;
  readonly version: number;
  readonly state: BatchState;
  readonly regionCode: string;
  readonly fileName: string;
  readonly rows: number;
  readonly imported: number;
  readonly changed: number;
  readonly changeCents: Cents;
}

/** `ledger.entries`: a voucher line that a batch brings. */
export interface BatchEntry {
  readonly row: number;
  readonly fate: 'imported' | 'changed';
  readonly kind: 'voucher' | 'pivot' | 'adjustment';
  readonly voucher: string;
  readonly account: number;
  readonly accountName: string | null;
  readonly costCentreCode: string;
  readonly workAreaId: string;
  readonly categoryKey: string;
  readonly bookedOn: CalendarDate;
  readonly postingMonth: Month;
  readonly cents: Cents;
  readonly text: string | null;
}
