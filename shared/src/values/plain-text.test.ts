import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { longText, namesInput, optionalLine, optionalText, requiredLine, singleLine } from './plain-text.ts';

const issuesOf = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];

describe('a text on one line', () => {
  it('is trimmed, and may be empty', () => {
    expect(singleLine(20).parse('  Perhekeskus \u00a0')).toBe('Perhekeskus');
    expect(singleLine(20).parse('   ')).toBe('');
  });

  it.each([
    ['a control character', 'a\u0000b'],
    ['an escape', 'a\u001b[31mb'],
    ['a zero-width space', 'a\u200bb'],
    ['a zero-width joiner', 'a\u200db'],
    ['a soft hyphen', 'a\u00adb'],
    ['a byte order mark inside', 'a\ufeffb'],
    ['an override to the left', 'a\u202ecod.exe'],
    ['an isolate', 'a\u2066b\u2069'],
    ['an Arabic letter mark', 'a\u061cb'],
    ['half of a pair', 'a\ud83d'],
  ])('refuses %s', (_, text) => {
    expect(issuesOf(singleLine(50), text)).toEqual(['text.forbidden-character']);
  });

  it.each(['a\nb', 'a\rb', 'a\tb'])('refuses a line break or a tab', (text) => {
    expect(issuesOf(singleLine(50), text)).toEqual(['text.line-break']);
  });

  it('is refused one character over its length, and says the length', () => {
    expect(issuesOf(singleLine(200), 'x'.repeat(200))).toEqual([]);
    expect(issuesOf(singleLine(200), 'x'.repeat(201))).toEqual(['text.too-long 200']);
    expect(issuesOf(singleLine(200), 'x'.repeat(10_000))).toEqual(['text.too-long 200']);
  });

  it('takes letters that are written from right to left, other scripts, emoji and markup as what they are', () => {
    for (const text of [
      'شارع',
      'עברית',
      'Ääkköset',
      '健康',
      '👩',
      '<script>alert(1)</script>',
      "'; DROP TABLE",
    ])
      expect(singleLine(50).parse(text)).toBe(text);
  });

  it('never lets a forbidden character through, wherever it stands', () => {
    const forbidden = fc.constantFrom('\u0007', '\u200b', '\u202d', '\u2067', '\u0085');
    fc.assert(
      fc.property(fc.string(), forbidden, fc.string(), (before, bad, after) => {
        expect(singleLine(10_000).safeParse(`x${before}${bad}${after}x`).success).toBe(false);
      }),
    );
  });
});

describe('a text of several lines', () => {
  it('keeps its line breaks, each as one character', () => {
    expect(longText(50).parse('eka\r\ntoka\rkolmas\n')).toBe('eka\ntoka\nkolmas');
  });

  it('refuses what a single line refuses', () => {
    expect(issuesOf(longText(50), 'a\n\u202eb')).toEqual(['text.forbidden-character']);
    expect(issuesOf(longText(5), 'abc\ndef')).toEqual(['text.too-long 5']);
  });
});

describe('an optional text', () => {
  it('is null where it is empty', () => {
    expect(optionalLine(5).parse('  ')).toBeNull();
    expect(optionalLine(5).parse(null)).toBeNull();
    expect(optionalText(5).parse('\n')).toBeNull();
    expect(optionalText(5).parse('a\nb')).toBe('a\nb');
  });
});

describe('a required text', () => {
  it.each(['', '   ', null, undefined, 7])('is refused where it is %j', (value) => {
    expect(issuesOf(requiredLine(50), value)).toEqual(['text.required']);
  });
});

describe('names in three languages', () => {
  it('need Finnish alone', () => {
    expect(namesInput.parse({ nameFi: 'Ikääntyneet ', nameSv: '', nameEn: null })).toEqual({
      nameFi: 'Ikääntyneet',
      nameSv: null,
      nameEn: null,
    });
  });

  it('say at which language something is wrong', () => {
    const result = namesInput.safeParse({ nameFi: '', nameSv: 'x'.repeat(201), nameEn: 'a\u200bb' });
    expect(result.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['nameFi', 'text.required'],
      ['nameSv', 'text.too-long 200'],
      ['nameEn', 'text.forbidden-character'],
    ]);
  });
});
