import { type MilestoneField, type MilestoneTrace, touchedFields } from './milestone-field.ts';

/** A command that has changed a milestone: what the audit trail tells of it. */
export interface LaterCommand {
  readonly version: number | null;
  readonly before: MilestoneTrace | null;
  readonly after: MilestoneTrace | null;
}

/**
 * May a change of these fields, made by somebody who saw an earlier version, go over what has been stored since? It may
 * where the later commands are all known, one for each version, and none of them touched a field of it: different
 * fields merge, the same field asks. `inTheWay`: the latest command that touched one, null where none is known.
 */
export function judgeMerge<T extends LaterCommand>(
  versions: { readonly seen: number; readonly stored: number },
  fields: readonly MilestoneField[],
  later: readonly T[],
): { readonly mayMerge: boolean; readonly inTheWay: T | null } {
  const known = later.filter(({ version }) => version !== null && version > versions.seen);
  const inTheWay =
    known.findLast(({ before, after }) => {
      const touched = touchedFields(before, after);
      return fields.some((field) => touched.has(field));
    }) ?? null;
  const isComplete = known.length === versions.stored - versions.seen;
  return { mayMerge: isComplete && inTheWay === null, inTheWay };
}
