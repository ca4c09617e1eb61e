import { expect, it } from 'vitest';
import { neighbourOf } from './neighbour.ts';

const list = ['a', 'b', 'c'].map((key) => ({ key }));

it('is the entry before or after', () => {
  expect(neighbourOf(list, 'b', 'up')).toEqual({ key: 'a' });
  expect(neighbourOf(list, 'b', 'down')).toEqual({ key: 'c' });
});

it('is nothing at the ends, and for what is not there', () => {
  expect(neighbourOf(list, 'a', 'up')).toBeNull();
  expect(neighbourOf(list, 'c', 'down')).toBeNull();
  expect(neighbourOf(list, 'x', 'up')).toBeNull();
});
