/** What can be wrong with a text: the message of its issue, a longest length behind it where it has one. */
export const TEXT_ISSUES = [
  'text.required',
  'text.too-long',
  'text.forbidden-character',
  'text.line-break',
] as const;

export type TextIssue = (typeof TEXT_ISSUES)[number];

/** The longest name of anything. */
export const LONGEST_NAME = 200;

/**
 * Control characters but the line breaks and the tab, the zero-width ones, and those that turn the direction of what
 * follows; a lone half of a surrogate pair too. Letters that are written from right to left are letters. The same
 * characters are refused by the database (`has_forbidden_character`).
 */
const FORBIDDEN =
  /(?![\n\r\t])\p{Cc}|[\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\p{Surrogate}/u;
const LINE_BREAK = /[\n\r\t]/;

/** Does the text hold a character that nobody sees or that turns the text around it? */
export const hasForbiddenCharacter = (text: string): boolean => FORBIDDEN.test(text);

/** Does the text take more than one line, or more than one column? */
export const hasLineBreak = (text: string): boolean => LINE_BREAK.test(text);

/** The text with its line breaks as `\n`, whatever system it was typed on. */
export const withPlainBreaks = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
