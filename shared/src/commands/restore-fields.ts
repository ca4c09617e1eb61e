import { DomainError } from '../errors/domain-error.ts';
import { isSame } from '../values/is-same.ts';

/** An update as its audit row keeps it: all editable fields before it, and after it. */
export interface PastEdit {
  readonly before: object;
  readonly after: object;
}

const NO_FIELDS: ReadonlySet<string> = new Set(['id', 'version']);

const valueOf = (thing: object, field: string): unknown => (thing as Record<string, unknown>)[field];

/** The fields of `before` that an edit changed. */
export const editedFields = ({ before, after }: PastEdit): string[] =>
  Object.keys(before).filter(
    (field) => !NO_FIELDS.has(field) && !isSame(valueOf(before, field), valueOf(after, field)),
  );

/**
 * Takes an edit back: the fields that it changed, as they were before it; what others have changed beside them stays.
 * Throws a DomainError `command.changed-since` where one of these fields is no longer as the edit left it, and
 * `command.not-undoable` where the edit changed nothing. Source: MODEL 19.
 */
export function restoreFields<T extends object>(current: T, edit: PastEdit): Partial<T> {
  const fields = editedFields(edit);
  if (fields.length === 0) throw new DomainError('command.not-undoable');
  if (fields.some((field) => !isSame(valueOf(current, field), valueOf(edit.after, field))))
    throw new DomainError('command.changed-since');
  return Object.fromEntries(fields.map((field) => [field, valueOf(edit.before, field)])) as Partial<T>;
}
