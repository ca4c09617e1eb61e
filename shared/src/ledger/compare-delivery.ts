import { type CalendarDate } from '../values/calendar-date.ts';
import { cents, type Cents } from '../values/cents.ts';
import type { Month } from '../values/month.ts';
import type { IdentityContent } from './entry-identity.ts';
import { postingMonthOf } from './posting-month.ts';
import type { EntryRow } from './read-entry-row.ts';

/** Where the money of an entry stands: the key of its rollup. */
export interface Placing {
  readonly costCentreId: string;
  readonly fundingLineId: string;
  readonly workAreaId: string;
  readonly categoryKey: string;
}

/** An entry that counts in the books. */
export interface LiveEntry extends Placing {
  readonly id: bigint;
  readonly postingMonth: Month;
  readonly cents: Cents;
}

/** One voucher row in the books: its first entry and the adjustments that closed months have made necessary. */
export interface LiveIdentity extends IdentityContent, Placing {
  readonly ordinal: number;
  /** Sum of the live entries. */
  readonly cents: Cents;
  readonly bookedOn: CalendarDate;
  readonly entries: readonly LiveEntry[];
  /** Last closed month of the project that the entry stands on; null = none is closed. */
  readonly closedThrough: Month | null;
}

/** An entry that an import adds to the books. */
export interface NewEntry extends Placing {
  readonly kind: 'voucher' | 'adjustment';
  readonly postingMonth: Month;
  readonly cents: Cents;
}

export type Delivery =
  | { readonly fate: 'imported'; readonly entry: NewEntry; readonly supersedes: readonly [] }
  | { readonly fate: 'unchanged' }
  | { readonly fate: 'changed'; readonly entry: NewEntry; readonly supersedes: readonly LiveEntry[] };

const placingOf = (row: EntryRow): Placing => ({
  costCentreId: row.costCentre.id,
  fundingLineId: row.costCentre.fundingLineId,
  workAreaId: row.costCentre.workAreaId,
  categoryKey: row.categoryKey,
});

/**
 * What a delivered row does to the books (MODEL 4 and 7). New: it is added. Known with the same content: nothing.
 * Changed while its months are open: the new entry supersedes the old. Changed after a month of it was closed: the
 * old entry stays and the difference is added to the first open month, on the old entry's own line, work area and
 * category; without a difference in money there is nothing to add.
 */
export function compareDelivery(row: EntryRow, known: LiveIdentity | null): Delivery {
  const placing = placingOf(row);
  const entry: NewEntry = {
    ...placing,
    kind: 'voucher',
    postingMonth: postingMonthOf(row.bookedOn, row.costCentre.closedThrough),
    cents: row.cents,
  };
  if (!known) return { fate: 'imported', entry, supersedes: [] };
  const { closedThrough } = known;
  if (closedThrough === null || known.entries.every((live) => live.postingMonth > closedThrough)) {
    return isSame(row, placing, known)
      ? { fate: 'unchanged' }
      : { fate: 'changed', entry, supersedes: known.entries };
  }
  if (row.cents === known.cents) return { fate: 'unchanged' };
  const adjustment: NewEntry = {
    costCentreId: known.costCentreId,
    fundingLineId: known.fundingLineId,
    workAreaId: known.workAreaId,
    categoryKey: known.categoryKey,
    kind: 'adjustment',
    postingMonth: postingMonthOf(known.bookedOn, closedThrough),
    cents: cents(row.cents - known.cents),
  };
  return { fate: 'changed', entry: adjustment, supersedes: [] };
}

function isSame(row: EntryRow, placing: Placing, known: LiveIdentity): boolean {
  const sameText = row.text === null || known.text === null || row.text === known.text;
  return (
    row.cents === known.cents &&
    row.bookedOn === known.bookedOn &&
    sameText &&
    placing.costCentreId === known.costCentreId &&
    placing.fundingLineId === known.fundingLineId &&
    placing.workAreaId === known.workAreaId &&
    placing.categoryKey === known.categoryKey
  );
}
