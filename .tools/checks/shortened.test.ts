import { expect, it } from 'vitest';
import { shortened } from './shortened.ts';

const numbered = (count: number): string =>
  Array.from({ length: count }, (_, index) => `line ${index + 1}`).join('\n');

it('leaves a short text as it is', () => {
  expect(shortened(`${numbered(15)}\n`, 15)).toBe(numbered(15));
});

it('keeps the beginning and the end of a long one, and says how much it leaves out', () => {
  const lines = shortened(numbered(100), 15).split('\n');
  expect(lines).toHaveLength(15);
  expect(lines.slice(10)).toEqual(['line 11', '… 86 lines more …', 'line 98', 'line 99', 'line 100']);
});

it('cuts lines that nobody reads to their end', () => {
  expect(shortened('x'.repeat(1000), 15)).toHaveLength(302);
});
