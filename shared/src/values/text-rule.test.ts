import { describe, expect, it } from 'vitest';
import { hasForbiddenCharacter, hasLineBreak, withPlainBreaks } from './text-rule.ts';

describe('the rule of a text', () => {
  it('knows what nobody sees, and leaves line breaks, tabs and emoji alone', () => {
    for (const text of ['a\u200bb', 'a\u202eb', 'a\u0000b', 'a\ud83d'])
      expect(hasForbiddenCharacter(text)).toBe(true);
    for (const text of ['', 'Ääkköset', 'שלום', '👩', 'a\n\tb'])
      expect(hasForbiddenCharacter(text)).toBe(false);
  });

  it('tells one line from several', () => {
    expect(['a b', ''].map(hasLineBreak)).toEqual([false, false]);
    expect(['a\nb', 'a\rb', 'a\tb'].map(hasLineBreak)).toEqual([true, true, true]);
  });

  it('writes the line breaks of every system alike', () => {
    expect(withPlainBreaks('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
  });
});
