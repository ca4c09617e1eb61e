import { expect, test } from 'vitest';
import { createAttemptLimit } from './attempt-limit.ts';

const QUARTER = 15 * 60_000;

test('after so many failures the next attempt is refused, until a quarter of an hour has passed', () => {
  const limit = createAttemptLimit(2);
  limit.begin('a', 0);
  limit.begin('a', 1);
  expect(() => limit.begin('a', QUARTER - 1)).toThrow('attempts.too-many');
  limit.begin('a', QUARTER);
});

test('each is counted alone', () => {
  const limit = createAttemptLimit(1);
  limit.begin('a', 0);
  limit.begin('b', 0);
  expect(() => limit.begin('b', 0)).toThrow('attempts.too-many');
});

test('what succeeds is not counted', () => {
  const limit = createAttemptLimit(1);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    limit.begin('a', 0);
    limit.succeed('a');
  }
  expect(() => limit.begin('a', 0)).not.toThrow();
});
