import type { CalendarDate } from '../values/calendar-date.ts';
import type { Cents } from '../values/cents.ts';

/**
 * What names the rows of a voucher on one account and cost centre (MODEL 4); the region is that of the file. The
 * fiscal year is the year of the booking date.
 */
export interface IdentityGroup {
  readonly accountingUnit: string;
  readonly voucher: string;
  readonly account: number;
  readonly costCentreCode: string;
  readonly bookedOn: CalendarDate;
}

/** The fiscal year of an entry: the calendar year in which it was booked. */
export const fiscalYearOf = (bookedOn: CalendarDate): number => Number(bookedOn.slice(0, 4));

/** A text that is equal exactly for rows of one group: all but the ordinal of the identity. */
export const groupKeyOf = (g: IdentityGroup): string =>
  `${g.accountingUnit}\n${fiscalYearOf(g.bookedOn)}\n${g.voucher}\n${g.account}\n${g.costCentreCode}`;

/** What two deliveries of one voucher row are compared by. */
export interface IdentityContent {
  readonly cents: Cents;
  readonly bookedOn: CalendarDate;
  /** Null where it is empty or was dropped: then it tells nothing. */
  readonly text: string | null;
}

export interface Pairing<Row, Known> {
  readonly row: Row;
  /** The identity that the row delivers again, or null for a new one. */
  readonly known: Known | null;
  readonly ordinal: number;
}

type ContentKey = (content: IdentityContent) => string;

/** From the most alike to no likeness at all. */
const LIKENESSES: readonly ContentKey[] = [
  ({ cents, bookedOn, text }) => `${cents} ${bookedOn} ${text ?? ''}`,
  ({ cents, bookedOn }) => `${cents} ${bookedOn}`,
  ({ cents }) => `${cents}`,
  () => '',
];

/**
 * Pairs the rows of one group in a file with the identities already in the books, the most alike first: accounting
 * systems do not promise an order among equal (account, cost centre) of a voucher, so the ordinal follows the
 * content and a file in another order changes nothing. Rows without a partner get the next free ordinals.
 */
export function pairGroup<
  Row extends IdentityContent,
  Known extends IdentityContent & { readonly ordinal: number },
>(rows: readonly Row[], known: readonly Known[]): Pairing<Row, Known>[] {
  const partners = new Map<Row, Known>();
  let free = known.toSorted((a, b) => a.ordinal - b.ordinal);
  let next = (free.at(-1)?.ordinal ?? 0) + 1;
  for (const keyOf of LIKENESSES) {
    const unpaired = rows.filter((row) => !partners.has(row));
    if (free.length === 0 || unpaired.length === 0) break;
    const taken = pairByKey(unpaired, free, keyOf, partners);
    free = free.filter((identity) => !taken.has(identity));
  }
  return rows.map((row) => {
    const partner = partners.get(row) ?? null;
    return { row, known: partner, ordinal: partner?.ordinal ?? next++ };
  });
}

function pairByKey<Row extends IdentityContent, Known extends IdentityContent>(
  rows: readonly Row[],
  known: readonly Known[],
  keyOf: ContentKey,
  partners: Map<Row, Known>,
): ReadonlySet<Known> {
  // Reversed, so that `pop` gives the lowest ordinal first.
  const buckets = Map.groupBy(known.toReversed(), keyOf);
  const taken = new Set<Known>();
  for (const row of rows) {
    const partner = buckets.get(keyOf(row))?.pop();
    if (!partner) continue;
    partners.set(row, partner);
    taken.add(partner);
  }
  return taken;
}
