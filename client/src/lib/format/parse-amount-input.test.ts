import { expect, it } from 'vitest';
import { parseAmountInput } from './parse-amount-input.ts';

it.each([
  ['12 500,50', 'fi', 1_250_050],
  ['12\u00a0500 €', 'fi', 1_250_000],
  ['0', 'fi', 0],
  ['\u2212 3', 'sv', -300],
  ['12,500.50', 'en', 1_250_050],
  ['10 242 000,01', 'fi', 1_024_200_001],
] as const)('reads %j in %s as %d cents', (text, locale, expected) => {
  expect(parseAmountInput(text, locale)).toBe(expected);
});

it.each(['', 'tuhat', '1,234', '1,2,3', '9'.repeat(20)])('gives nothing for %j', (text) => {
  expect(parseAmountInput(text, 'fi')).toBeNull();
});
