import { expect, test } from 'vitest';
import { given } from './given.ts';

test('what is undefined is not given; null, zero and an empty text are', () => {
  expect(given({ a: undefined, b: null, c: 0, d: '' })).toEqual({ b: null, c: 0, d: '' });
});
