import { expect, test } from 'vitest';
import { categoryOfAccount } from './account-category.ts';

const RANGES = [
  { from: 4000, to: 4299, categoryKey: 'staff' },
  { from: 4420, to: 4429, categoryKey: 'travel' },
  { from: 4300, to: 4499, categoryKey: 'services' },
  { from: 4580, to: 4580, categoryKey: 'equipment' },
  { from: 4500, to: 4699, categoryKey: 'materials' },
];

test.each([
  [4000, 'staff'],
  [4299, 'staff'],
  [4419, 'services'],
  [4420, 'travel'],
  [4429, 'travel'],
  [4430, 'services'],
  [4580, 'equipment'],
  [4581, 'materials'],
])('account %i belongs to %s', (account, category) => {
  expect(categoryOfAccount(RANGES, account)).toBe(category);
});

test('the order of the ranges changes nothing', () => {
  expect(categoryOfAccount(RANGES.toReversed(), 4425)).toBe('travel');
});

test('an account outside every range has no category', () => {
  expect(categoryOfAccount(RANGES, 3000)).toBeNull();
});
