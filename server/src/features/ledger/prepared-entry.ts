import type { LiveEntry, NewEntry } from '@painopiste/shared/ledger/compare-delivery';
import type { EntryRow } from '@painopiste/shared/ledger/read-entry-row';

/** A row of the file with what it does to the books, ready to be written. */
export interface PreparedEntry {
  readonly row: EntryRow;
  readonly ordinal: number;
  readonly entry: NewEntry;
  readonly supersedes: readonly LiveEntry[];
}
