import { expect, it } from 'vitest';
import { lazily } from './lazily.ts';

it('makes the thing when it is asked for, and never again, not even one that is nothing', () => {
  let made = 0;
  const thing = lazily(() => {
    made += 1;
    return null;
  });
  expect(made).toBe(0);
  expect([thing(), thing(), made]).toEqual([null, null, 1]);
});
