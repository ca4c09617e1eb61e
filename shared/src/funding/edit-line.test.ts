import { expect, test } from 'vitest';
import { aFundingLine } from '../testing/a-project.ts';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { checkLineKey, editLine } from './edit-line.ts';
import type { LineFields } from './funding-line.ts';

const catalogue = new Set(['staff', 'travel', 'other']);
const edited = (change: Partial<LineFields>, usedCategoryKeys: readonly string[] = []) =>
  editLine(aFundingLine(), change, { usedCategoryKeys }, catalogue);

test('only what is given changes', () => {
  const line = aFundingLine();
  const categoryKeys = ['other', 'staff'];
  expect(edited({ pillar: null, categoryKeys })).toEqual({ ...line, pillar: null, categoryKeys, version: 3 });
});

test.each([
  ['funding-line.bands-order', { amberBasisPoints: 2000 }],
  ['funding-line.bands-order', { redBasisPoints: 500 }],
  ['funding-line.category-unknown', { categoryKeys: ['staff', 'travel', 'guess'] }],
  ['funding-line.category-unknown', { categoryKeys: ['staff', 'staff'] }],
  ['funding-line.category-in-use', { categoryKeys: ['staff'] }],
  ['funding-line.starts-after-end', { windowStart: calendarDate('2026-01-01') }],
] as const)('%s', (code, change) => {
  expect(errorOf(() => edited(change, ['travel'])).code).toBe(code);
});

test('the window may be one day', () => {
  expect(edited({ windowStart: calendarDate('2025-12-31') }).windowStart).toBe('2025-12-31');
});

test('a key is free in its project, and no word of the address', () => {
  expect(() => checkLineKey('pillar-3', ['pillar-4'])).not.toThrow();
  for (const key of ['pillar-4', 'all', 'month'])
    expect(errorOf(() => checkLineKey(key, ['pillar-4'])).code).toBe('funding-line.key-taken');
});
