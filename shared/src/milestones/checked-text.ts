import { DomainError, type ErrorCode } from '../errors/domain-error.ts';
import { hasForbiddenCharacter, hasLineBreak, LONGEST_NAME, withPlainBreaks } from '../values/text-rule.ts';

export const REASON_MAX_LENGTH = 500;
export const REFERENCE_MAX_LENGTH = 200;

function checked(text: string, max: number): string {
  const trimmed = text.trim();
  if (trimmed.length > max) throw new DomainError('text.too-long', { max });
  if (hasForbiddenCharacter(trimmed)) throw new DomainError('text.not-plain');
  return trimmed;
}

function checkedOnOneLine(text: string, max: number): string {
  const line = checked(text, max);
  if (hasLineBreak(line)) throw new DomainError('text.not-plain');
  return line;
}

/**
 * One line of text as a milestone may hold it: trimmed, without line breaks and without characters that nobody sees.
 * Throws a DomainError `text.too-long`, `text.not-plain`, and `whenEmpty` where there is nothing left.
 */
export function checkedLine(text: string, whenEmpty: ErrorCode, max: number = LONGEST_NAME): string {
  const line = checkedOnOneLine(text, max);
  if (line === '') throw new DomainError(whenEmpty);
  return line;
}

/** The same for a translation, which may be missing: an empty one is null. */
export const checkedTranslation = (text: string | null): string | null =>
  checkedOnOneLine(text ?? '', LONGEST_NAME) || null;

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
  const reason = withPlainBreaks(checked(text, REASON_MAX_LENGTH));
  if (reason === '') throw new DomainError(codes.empty);
  return reason;
}
