import { expect, test } from 'vitest';
import { readDate } from './read-date.ts';

test.each([
  ['1.1.2023', '2023-01-01'],
  ['01.09.2024', '2024-09-01'],
  ['29.2.2024', '2024-02-29'],
  [' 31.12.2025 ', '2025-12-31'],
])('%s is the day %s', (text, day) => {
  expect(readDate(text)).toBe(day);
});

test.each([
  '31.2.2023',
  '29.2.2023',
  '0.1.2023',
  '1.13.2023',
  '1.1.23',
  '1/1/2023',
  '2023-01-01',
  '',
  'eilen',
  '45000',
])('%s is no day', (text) => {
  expect(readDate(text)).toBeNull();
});
