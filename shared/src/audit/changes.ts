/** A field of a thing with what it was and what it became; `from` is null for what was just made. */
export interface Change {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What tells nothing of a thing: counters, what is derived, what the reader may do. */
const SILENT = new Set([
  'id',
  'version',
  'actions',
  'commandId',
  'undoesCommandId',
  'late',
  'slipDays',
  'afterWall',
  'moves',
  'authorId',
]);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Equal as JSON, in whatever order the fields were written; absent, null and empty are one. */
function saysTheSame(one: unknown, other: unknown): boolean {
  if (isEmpty(one) || isEmpty(other)) return isEmpty(one) && isEmpty(other);
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => saysTheSame(value, other[index]));
  }
  if (isFields(one) && isFields(other)) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
      saysTheSame(one[key], other[key]),
    );
  }
  return one === other;
}

/** The fields of an audit row's state that say something; a thing within it (`{ amendment: {…} }`) one by one. */
const told = (fields: Fields): string[] => Object.keys(fields).filter((field) => !SILENT.has(field));

const isNames = (value: unknown): boolean => isFields(value) && 'fi' in value;

/** Things that are of the essence of something new: on what a role is, who stands in for whom. */
const ESSENTIAL: ReadonlySet<string> = new Set(['scope', 'principal', 'deputy']);

/**
 * What one audit row changed: the fields that both states have and that differ. Of something new (no earlier
 * state) every field that is not empty and is no thing around it, for its answer may carry whole rows of a list. An
 * object within, such as names in three languages, is told by its own fields (`names.fi`).
 */
export function changesOf(before: unknown, after: unknown): Change[] {
  if (!isFields(after)) return [];
  if (!isFields(before)) {
    return told(after)
      .filter((field) => !isEmpty(after[field]))
      .filter((field) => !isFields(after[field]) || isNames(after[field]) || ESSENTIAL.has(field))
      .flatMap((field) =>
        ESSENTIAL.has(field)
          ? [{ field, from: null, to: after[field] }]
          : differences(field, null, after[field]),
      );
  }
  return told(before)
    .filter((field) => field in after)
    .flatMap((field) => differences(field, before[field], after[field]));
}

function differences(field: string, from: unknown, to: unknown): Change[] {
  if (saysTheSame(from, to)) return [];
  if ((isFields(from) || isEmpty(from)) && isFields(to)) {
    const earlier = isFields(from) ? from : {};
    const keys = [...new Set([...Object.keys(earlier), ...Object.keys(to)])].filter(
      (key) => !SILENT.has(key),
    );
    return keys.flatMap((key) => differences(`${field}.${key}`, earlier[key] ?? null, to[key] ?? null));
  }
  return [{ field, from: from ?? null, to: to ?? null }];
}
