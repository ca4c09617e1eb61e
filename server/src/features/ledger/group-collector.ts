import { groupKeyOf, type IdentityGroup } from '@painopiste/shared/ledger/entry-identity';
import type { EntryRow } from '@painopiste/shared/ledger/read-entry-row';

/** The rows of the file that share a group: they are compared with the books together. */
export interface RowGroup {
  readonly key: string;
  readonly rows: readonly EntryRow[];
}

/** What names the group of an entry of a file. */
export const identityOfEntry = (entry: EntryRow): IdentityGroup => ({
  accountingUnit: entry.accountingUnit,
  voucher: entry.voucher,
  account: entry.account,
  costCentreCode: entry.costCentre.code,
  bookedOn: entry.bookedOn,
});

/** The key of the group that an entry of a file belongs to. */
export const groupKeyOfEntry = (entry: EntryRow): string => groupKeyOf(identityOfEntry(entry));

/** Holds the rows of a group back until the file has given all of them: they need not stand together. */
export class GroupCollector {
  readonly #repeated: ReadonlyMap<string, number>;
  readonly #waiting = new Map<string, EntryRow[]>();

  /** `repeated`: how many rows the groups have that have more than one. */
  constructor(repeated: ReadonlyMap<string, number>) {
    this.#repeated = repeated;
  }

  /** The group that the row completes, or null while rows of it are still to come. */
  add(entry: EntryRow): RowGroup | null {
    const key = groupKeyOfEntry(entry);
    const size = this.#repeated.get(key);
    if (size === undefined) return { key, rows: [entry] };
    const rows = this.#waiting.get(key) ?? [];
    rows.push(entry);
    if (rows.length < size) {
      this.#waiting.set(key, rows);
      return null;
    }
    this.#waiting.delete(key);
    return { key, rows };
  }
}
