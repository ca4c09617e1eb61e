import { readScope } from '@painopiste/shared/permissions/read-scope';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Cents } from '@painopiste/shared/values/cents';
import type { Month } from '@painopiste/shared/values/month';
import type { ActorContext } from '../../trpc/context.ts';
import { type Reading, recordView } from '../ledger-views/record-view.ts';
import { findLedgerLines } from './ledger-line-store.ts';

/** A voucher line that counts now, by stable names. */
export interface LedgerLine {
  readonly id: bigint;
  readonly region: string;
  /** Slug of the project; keys of work area, line and category. */
  readonly project: string;
  readonly workArea: string;
  readonly workAreaId: string;
  readonly line: string;
  readonly category: string;
  readonly costCentre: string;
  readonly account: number;
  readonly accountName: string | null;
  readonly accountingUnit: string;
  readonly voucher: string;
  readonly bookedOn: CalendarDate;
  readonly month: Month;
  readonly amount: Cents;
  readonly text: string | null;
  readonly kind: string;
  /** Where it came from: the file's name and the row in it. */
  readonly file: string;
  readonly row: number;
  readonly importedOn: CalendarDate | null;
}

const PORTION = 2000;

interface LineFilter {
  readonly lineIds: readonly string[];
  readonly workAreaIds: readonly string[];
}

/**
 * All voucher lines that this person may read of these lines and work areas, in portions, in the order of entry. The
 * reading is recorded when it ends, also where the reader breaks it off.
 */
export async function* readLedgerLines(
  ctx: ActorContext,
  filter: LineFilter,
  reading: Pick<Reading, 'source' | 'filter'>,
): AsyncGenerator<readonly LedgerLine[]> {
  let rows = 0;
  const workAreaIds = new Set<string>();
  try {
    for await (const portion of portionsOf(ctx, filter)) {
      rows += portion.length;
      for (const line of portion) workAreaIds.add(line.workAreaId);
      yield portion;
    }
  } finally {
    await recordView(ctx, { ...reading, rows, workAreaIds });
  }
}

async function* portionsOf(
  { db, actor }: ActorContext,
  filter: LineFilter,
): AsyncGenerator<readonly LedgerLine[]> {
  const scope = readScope(actor, 'ledger:read');
  let after = 0n;
  for (;;) {
    const portion = await findLedgerLines(db, scope, { ...filter, after, limit: PORTION });
    if (portion.length > 0) yield portion;
    const last = portion.at(-1);
    if (last === undefined || portion.length < PORTION) return;
    after = last.id;
  }
}
