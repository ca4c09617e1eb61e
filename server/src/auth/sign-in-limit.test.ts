import { expect, test } from 'vitest';
import { createSignInLimit } from './sign-in-limit.ts';

const MINUTE = 60_000;

function failing(
  limit: ReturnType<typeof createSignInLimit>,
  times: number,
  account = 'a',
  address = '1',
  now = 0,
) {
  return Array.from({ length: times }, () => limit.begin(account, address, now)).filter((wait) => wait === 0)
    .length;
}

test('ten attempts of one account from one address are looked at, the eleventh waits a quarter of an hour', () => {
  const limit = createSignInLimit();
  expect(failing(limit, 30)).toBe(10);
  expect(limit.begin('a', '1', 5 * MINUTE)).toBe(600);
});

test('after a quarter of an hour the count starts again', () => {
  const limit = createSignInLimit();
  failing(limit, 10);
  expect(limit.begin('a', '1', 15 * MINUTE)).toBe(0);
});

test('a success forgets the failures of that account from that address', () => {
  const limit = createSignInLimit();
  failing(limit, 9);
  limit.begin('a', '1', 0);
  limit.succeed('a', '1');
  expect(failing(limit, 30)).toBe(10);
});

test('one account tried from many addresses is closed after fifty attempts', () => {
  const limit = createSignInLimit();
  const looked = Array.from({ length: 200 }, (_, n) => limit.begin('a', String(n), 0)).filter(
    (wait) => wait === 0,
  );
  expect(looked.length).toBe(50);
});

test('one address that tries many accounts is closed after a hundred attempts', () => {
  const limit = createSignInLimit();
  const looked = Array.from({ length: 200 }, (_, n) => limit.begin(String(n), '1', 0)).filter(
    (wait) => wait === 0,
  );
  expect(looked.length).toBe(100);
});
