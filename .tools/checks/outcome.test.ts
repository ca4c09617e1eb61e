import { expect, it } from 'vitest';
import { closingLine, oneFact, together } from './outcome.ts';

it('counts a check that holds as passed and keeps no detail', () => {
  expect(oneFact('lint', true, 'noise')).toEqual({ passed: 1, failures: [] });
});

it('keeps what a failed check said', () => {
  expect(oneFact('lint', false, 'why')).toEqual({ passed: 0, failures: [{ title: 'lint', detail: 'why' }] });
});

it('adds up counts and keeps every failure', () => {
  const sum = together([{ passed: 40, failures: [] }, oneFact('a', true, ''), oneFact('b', false, 'x')]);
  expect(closingLine(sum)).toBe('41 passed, 1 failed');
});
