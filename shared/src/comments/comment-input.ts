import { z } from 'zod';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { COMMENTED_NOUNS } from '../history/thing.ts';
import { longText } from '../values/plain-text.ts';

/** The longest comment, in characters; the database refuses longer ones too. */
export const LONGEST_COMMENT = 5000;

const text = longText(LONGEST_COMMENT).refine((written) => written !== '', { error: 'text.required' });

/** The people whom the text names, by id. */
const mentions = z.array(z.uuid()).max(20).default([]);

/** The thing that is talked about. */
export const commentedInput = z.object({
  noun: z.enum(COMMENTED_NOUNS),
  thingId: z.string().min(1).max(200),
});

/** `id` is made by whoever writes, so that a repeated request writes one comment. */
export const writeCommentInput = creationInput.extend({
  ...commentedInput.shape,
  id: z.uuid(),
  text,
  mentions,
});
export const editCommentInput = commandInput.extend({ id: z.uuid(), text, mentions });
export const withdrawCommentInput = commandInput.extend({ id: z.uuid() });

/** Who may be mentioned here? `q` is a part of the name. */
export const mentionableInput = commentedInput.extend({ q: z.string().max(200).default('') });

export type CommentedThing = z.infer<typeof commentedInput>;
export type WriteCommentInput = z.infer<typeof writeCommentInput>;
export type EditCommentInput = z.infer<typeof editCommentInput>;
export type WithdrawCommentInput = z.infer<typeof withdrawCommentInput>;
export type MentionableInput = z.infer<typeof mentionableInput>;
