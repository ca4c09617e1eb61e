import { DomainError, type ErrorCode } from '../errors/domain-error.ts';
import { LONGEST_NAME, longText, singleLine } from '../values/plain-text.ts';

export const REASON_MAX_LENGTH = 500;
export const REFERENCE_MAX_LENGTH = 200;

type Line = ReturnType<typeof singleLine> | ReturnType<typeof longText>;

function checked(schema: Line, text: string, max: number): string {
  const { success, data } = schema.safeParse(text);
  if (success) return data;
  throw text.trim().length > max
    ? new DomainError('text.too-long', { max })
    : new DomainError('text.not-plain');
}

/**
 * One line of text as a milestone may hold it: trimmed, without line breaks and without characters that nobody sees.
 * Throws a DomainError `text.too-long`, `text.not-plain`, and `whenEmpty` where there is nothing left.
 */
export function checkedLine(text: string, whenEmpty: ErrorCode, max: number = LONGEST_NAME): string {
  const line = checked(singleLine(max), text, max);
  if (line === '') throw new DomainError(whenEmpty);
  return line;
}

/** The same for a translation, which may be missing: an empty one is null. */
export const checkedTranslation = (text: string | null): string | null =>
  checked(singleLine(LONGEST_NAME), text ?? '', LONGEST_NAME) || null;

/** A reason: a text of several lines that has to be there. Throws as `checkedLine`. */
export function checkedReason(
  text: string,
  codes: { readonly empty: ErrorCode; readonly tooLong: ErrorCode } = {
    empty: 'text.reason-required',
    tooLong: 'text.too-long',
  },
): string {
  if (text.trim().length > REASON_MAX_LENGTH)
    throw new DomainError(codes.tooLong, { max: REASON_MAX_LENGTH });
  const reason = checked(longText(REASON_MAX_LENGTH), text, REASON_MAX_LENGTH);
  if (reason === '') throw new DomainError(codes.empty);
  return reason;
}
