import { z } from 'zod';
import { hasForbiddenCharacter, hasLineBreak, LONGEST_NAME, withPlainBreaks } from './text-rule.ts';

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
  plainText(max).refine((text) => !hasLineBreak(text), { error: 'text.line-break' });

/** A trimmed text of several lines, of at most `max` characters; may be empty. Line breaks become `\n`. */
export const longText = (max: number) => plainText(max).transform(withPlainBreaks);

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
