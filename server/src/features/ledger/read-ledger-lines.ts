import { readScope } from '@painopiste/shared/permissions/read-scope';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Cents } from '@painopiste/shared/values/cents';
import type { Month } from '@painopiste/shared/values/month';
import type { ActorContext } from '../../trpc/context.ts';
import { findLedgerLines } from './ledger-line-store.ts';

/** A voucher line that counts now, by stable names. */
export interface LedgerLine {
  readonly id: bigint;
  readonly region: string;
  /** Slug of the project; keys of work area, line and category. */
  readonly project: string;
  readonly workArea: string;
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

/** All voucher lines that this person may read of these lines and work areas, in portions, in the order of entry. */
export async function* readLedgerLines(
  { db, actor }: ActorContext,
  filter: { readonly lineIds: readonly string[]; readonly workAreaIds: readonly string[] },
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
