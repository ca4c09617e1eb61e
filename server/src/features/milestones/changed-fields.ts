import { isDeepStrictEqual } from 'node:util';

/** The fields of a thing that differ between two states of it, by the fields that the earlier one has. */
export function changedFields(
  before: unknown,
  after: unknown,
): { field: string; from: unknown; to: unknown }[] {
  if (!isRecord(before) || !isRecord(after)) return [];
  return Object.keys(before)
    .filter((field) => field !== 'version' && !isDeepStrictEqual(before[field], after[field]))
    .map((field) => ({ field, from: before[field], to: after[field] }));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
