import { expect, it } from 'vitest';
import { errorOf } from '../testing/error-of.ts';
import { assertEditable, assertWithdrawn, checkMentions, type Comment } from './comment.ts';
import { LONGEST_COMMENT, writeCommentInput } from './comment-input.ts';

const comment: Comment = { id: 'k', authorId: 'aino', text: 'Hyvä', isWithdrawn: false, version: 1 };

it('is changed by its author alone, and no more once it is withdrawn', () => {
  expect(() => assertEditable(comment, 'aino')).not.toThrow();
  expect(errorOf(() => assertEditable(comment, 'eero'))).toMatchObject({ code: 'permission.denied' });
  const withdrawn = { ...comment, isWithdrawn: true };
  expect(errorOf(() => assertEditable(withdrawn, 'aino'))).toMatchObject({ code: 'comment.withdrawn' });
});

it('is brought back by its author alone, where it is withdrawn', () => {
  expect(errorOf(() => assertWithdrawn(comment, 'aino'))).toMatchObject({ code: 'command.changed-since' });
  const withdrawn = { ...comment, isWithdrawn: true };
  expect(() => assertWithdrawn(withdrawn, 'aino')).not.toThrow();
  expect(errorOf(() => assertWithdrawn(withdrawn, 'eero'))).toMatchObject({ code: 'permission.denied' });
});

it('mentions each person once, and only those who may see the thing', () => {
  expect(checkMentions(['b', 'a', 'b'], new Set(['a', 'b', 'c']))).toEqual(['b', 'a']);
  expect(errorOf(() => checkMentions(['x'], new Set(['a'])))).toMatchObject({
    code: 'comment.mention-unknown',
  });
});

const issuesOf = (text: string): string[] => {
  const [commandId, id] = ['0', '1'].map((end) => `00000000-0000-4000-8000-00000000000${end}`);
  const parsed = writeCommentInput.safeParse({ commandId, id, noun: 'project', thingId: 'p', text });
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
};

it.each([
  ['Rivi\r\ntoinen <b>rivi</b>', []],
  ['   ', ['text.required']],
  ['a'.repeat(LONGEST_COMMENT + 1), ['text.too-long 5000']],
  ['sala\u200Binen', ['text.forbidden-character']],
  ['k\u202Eääntyvä', ['text.forbidden-character']],
])('judges the text %j', (text, issues) => {
  expect(issuesOf(text)).toEqual(issues);
});
