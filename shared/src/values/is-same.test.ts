import { expect, it } from 'vitest';
import { isSame } from './is-same.ts';

it.each([
  [1, 1],
  [null, null],
  [
    { fi: 'a', sv: null },
    { sv: null, fi: 'a' },
  ],
  [{ fi: 'a', sv: undefined }, { fi: 'a' }],
  [
    [1, { a: [2] }],
    [1, { a: [2] }],
  ],
])('%j says the same as %j', (a, b) => {
  expect(isSame(a, b)).toBe(true);
});

it.each([
  [1, '1'],
  [0, null],
  [null, undefined],
  [{ fi: 'a' }, { fi: 'b' }],
  [{ fi: 'a' }, { fi: 'a', sv: 'b' }],
  [
    [1, 2],
    [2, 1],
  ],
  [[], {}],
])('%j does not say the same as %j', (a, b) => {
  expect(isSame(a, b)).toBe(false);
});
