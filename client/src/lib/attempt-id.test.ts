import { expect, it } from 'vitest';
import { makeAttemptIds } from './attempt-id.ts';

it('is the same for the same content, until it is done', () => {
  const attempts = makeAttemptIds();
  const first = attempts.idFor({ name: 'a', version: 1 });
  expect(attempts.idFor({ name: 'a', version: 1 })).toBe(first);
  attempts.done();
  expect(attempts.idFor({ name: 'a', version: 1 })).not.toBe(first);
});

it('is another one for other content', () => {
  const attempts = makeAttemptIds();
  expect(attempts.idFor({ name: 'a', version: 1 })).not.toBe(attempts.idFor({ name: 'a', version: 2 }));
});
