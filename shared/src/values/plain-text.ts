import { z } from 'zod';

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

/** The message of an issue, with the number that its sentence needs: `text.too-long 200`. */
const tooLong = (max: number): string => `text.too-long ${max}`;

const plainText = (max: number) =>
  z
    .string({ error: 'text.required' })
    .trim()
    .max(max, { error: tooLong(max), abort: true })
    .refine((text) => !hasForbiddenCharacter(text), { error: 'text.forbidden-character', abort: true });

/** A trimmed text on one line, of at most `max` characters; may be empty. */
export const singleLine = (max: number) =>
  plainText(max).refine((text) => !LINE_BREAK.test(text), { error: 'text.line-break' });

/** A trimmed text of several lines, of at most `max` characters; may be empty. Line breaks become `\n`. */
export const longText = (max: number) => plainText(max).transform((text) => text.replaceAll(/\r\n?/g, '\n'));

/** A text on one line that must be there. */
export const requiredLine = (max: number) =>
  singleLine(max).refine((text) => text !== '', { error: 'text.required' });

/** A text on one line, or nothing: an empty one is null. */
export const optionalLine = (max: number) =>
  singleLine(max)
    .nullable()
    .transform((text) => text || null);

/** A text of several lines, or nothing: an empty one is null. */
export const optionalText = (max: number) =>
  longText(max)
    .nullable()
    .transform((text) => text || null);

/** A name in Finnish and, where they are known, in Swedish and English (MODEL 21). Spread into an input's shape. */
export const nameFields = {
  nameFi: requiredLine(LONGEST_NAME),
  nameSv: optionalLine(LONGEST_NAME),
  nameEn: optionalLine(LONGEST_NAME),
};

/** The same as an object of its own. */
export const namesInput = z.object(nameFields);

export type NamesInput = z.infer<typeof namesInput>;
