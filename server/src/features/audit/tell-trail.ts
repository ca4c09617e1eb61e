import { changesOf } from '@painopiste/shared/audit/changes';
import type { Reader } from '../../db/transaction.ts';
import type { StoredAuditRow } from './audit-list-store.ts';
import type { AuditRow } from './audit-list.ts';
import { idsWithin } from './ids-within.ts';
import type { NamesById } from './names-by-id.ts';
import { findNames } from './names-store.ts';

/** Rows of the trail with what each changed, and what everything in them is called. */
export async function tellTrail(
  reader: Reader,
  stored: readonly StoredAuditRow[],
): Promise<{ readonly rows: AuditRow[]; readonly names: NamesById }> {
  const rows = stored.map((row) => ({ ...row, changes: changesOf(row.before, row.after) }));
  const values = rows.flatMap(({ noun, entityId, changes }) => [
    // A thing of the catalogue goes by its key, under which `kindOfField` knows it.
    { field: noun === 'focus-area' ? 'focusAreaKey' : `${noun}Code`, value: entityId },
    ...changes.flatMap(({ field, from, to }) => [
      { field: field.split('.').at(-1) ?? field, value: from },
      { field: field.split('.').at(-1) ?? field, value: to },
    ]),
  ]);
  return { rows, names: await findNames(reader, idsWithin(values)) };
}
