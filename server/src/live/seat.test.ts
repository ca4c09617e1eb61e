import { expect, it } from 'vitest';
import type { OutboxRow } from './outbox-store.ts';
import { createSeat } from './seat.ts';

const nobody = (): void => {};
const page = (cursor: string, count: number) => ({
  cursor,
  isKnown: true,
  rows: Array.from({ length: count }, (_, n) => ({ sequence: n }) as OutboxRow),
});

it('keeps what comes until it is asked for, with the newest cursor', async () => {
  const seat = createSeat(nobody);
  seat.put(page('1', 1), 10);
  seat.put(page('2', 2), 10);
  expect(await seat.next(5, undefined)).toMatchObject({ kind: 'rows', rows: { length: 3 }, cursor: '2' });
  expect(await seat.next(5, undefined)).toEqual({ kind: 'quiet' });
});

it('keeps no more than it may: then only that there were many', async () => {
  const seat = createSeat(nobody);
  for (const cursor of ['1', '2', '3']) seat.put(page(cursor, 4), 10);
  expect(await seat.next(5, undefined)).toEqual({ kind: 'rows', rows: null, cursor: '3' });
  seat.put(page('4', 1), 10);
  expect(await seat.next(5, undefined)).toMatchObject({ rows: { length: 1 }, cursor: '4' });
});

it('answers at once when something comes, when it ends, and when nobody listens any more', async () => {
  const seat = createSeat(nobody);
  const coming = seat.next(60_000, undefined);
  seat.put(page('1', 1), 10);
  expect(await coming).toMatchObject({ kind: 'rows' });
  const leaving = new AbortController();
  const left = seat.next(60_000, leaving.signal);
  leaving.abort();
  expect(await left).toEqual({ kind: 'quiet' });
  const ending = seat.next(60_000, undefined);
  seat.end('closing');
  expect(await ending).toEqual({ kind: 'ended', why: 'closing' });
});
