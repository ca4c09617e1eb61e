import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { amountInput, dayInput, isWebAddress, webAddress, wholeNumber } from './form-values.ts';

const issuesOf = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];

describe('a day', () => {
  it('is a date that exists', () => {
    expect(issuesOf(dayInput, '2024-02-29')).toEqual([]);
    for (const wrong of ['2023-02-29', '30.9.2024', '', null])
      expect(issuesOf(dayInput, wrong)).toEqual(['day.invalid']);
  });
});

describe('an amount', () => {
  it('is whole cents, not below zero, and not beyond every grant', () => {
    expect(issuesOf(amountInput, 1_024_200_000)).toEqual([]);
    expect(issuesOf(amountInput, -1)).toEqual(['amount.negative']);
    expect(issuesOf(amountInput, 0.5)).toEqual(['amount.invalid']);
    expect(issuesOf(amountInput, null)).toEqual(['amount.invalid']);
    expect(issuesOf(amountInput, 1e13)).toEqual(['amount.too-large']);
  });
});

describe('a whole number', () => {
  it('says its bounds where it is out of them', () => {
    expect(issuesOf(wholeNumber(0, 100), 100)).toEqual([]);
    expect(issuesOf(wholeNumber(0, 100), -1)).toEqual(['number.out-of-range 0 100']);
    expect(issuesOf(wholeNumber(0, 100), 1.5)).toEqual(['number.invalid']);
  });
});

describe('an address of the web', () => {
  it.each(['https://vakehyva.fi', 'http://www.kainuu.fi/paatokset?x=1#y', 'HTTPS://ahvenanmaa.ax/'])(
    'may be %s',
    (address) => expect(isWebAddress(address)).toBe(true),
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://x.fi',
    '//x.fi',
    'vakehyva.fi',
    'https://',
    'https://user:secret@x.fi',
    'https://x .fi',
    'https://x.fi/\u202eabc',
    'java\nscript:alert(1)',
  ])('is never %j', (address) => expect(issuesOf(webAddress, address)).toEqual(['address.invalid']));

  it('is refused where it is too long', () => {
    expect(issuesOf(webAddress, `https://x.fi/${'a'.repeat(500)}`)).toEqual(['text.too-long 500']);
  });
});
