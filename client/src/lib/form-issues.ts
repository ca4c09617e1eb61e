import { get, set, type FieldErrors, type FieldValues } from 'react-hook-form';

/** What is wrong, and at which field: a path such as `shares.0.points`. */
export interface FormIssue {
  readonly path: string;
  readonly message: string;
}

/** The issues of an input that a procedure refused, as the server sends them (`input.invalid`). */
export function issuesOfDetails(details: Readonly<Record<string, unknown>>): readonly FormIssue[] {
  const { fields } = details;
  if (!Array.isArray(fields)) return [];
  return fields.flatMap((field: unknown) =>
    typeof field === 'object' &&
    field !== null &&
    'path' in field &&
    'message' in field &&
    typeof field.path === 'string' &&
    typeof field.message === 'string'
      ? [{ path: field.path, message: field.message }]
      : [],
  );
}

/** Is there a field of this form at the path? */
export const hasField = (values: FieldValues, path: string): boolean =>
  path !== '' && get(values, path) !== undefined;

/**
 * The issues as the form keeps them: each at its field, the first one where a field has several; what belongs to no
 * field stands under `root`, with the form as a whole.
 */
export function toFieldErrors<V extends FieldValues>(
  issues: readonly FormIssue[],
  values: V,
  sentence: (message: string) => string,
): FieldErrors<V> {
  const errors = {};
  for (const { path, message } of issues) {
    const place = hasField(values, path) ? path : 'root';
    if (!get(errors, place)) set(errors, place, { type: message, message: sentence(message) });
  }
  return errors;
}
