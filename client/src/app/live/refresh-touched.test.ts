import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { trpc } from '../../lib/trpc.ts';
import { makeRefresh } from './refresh-touched.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const change = { noun: 'milestone', regionCode: '04' };

/** A list of milestones and a region in view, and how often each was asked. */
function inView() {
  const queryClient = new QueryClient();
  const hands = { areBusy: false };
  const show = (queryKey: readonly unknown[]) => {
    const ask = vi.fn<() => Promise<string>>(async () => 'answer');
    const leave = new QueryObserver(queryClient, { queryKey, queryFn: ask, staleTime: Infinity }).subscribe(
      () => {},
    );
    return { ask, leave };
  };
  const list = show(trpc.milestone.list.queryKey({ language: 'fi' }));
  const region = show(trpc.region.get.queryKey({ code: '04' }));
  const imports = show(trpc.ledger.batches.queryKey({ region: '04' }));
  const refresh = makeRefresh({ queryClient, isEditing: () => hands.areBusy });
  const asked = () => [list, region, imports].map(({ ask }) => ask.mock.calls.length - 1);
  return { refresh, hands, asked, list, region, imports };
}

const soon = (ms = 50) => vi.advanceTimersByTimeAsync(ms);

it('asks again what a change touches, and nothing else', async () => {
  const { refresh, asked } = inView();
  await soon();
  expect(refresh.touch([change])).toBe(true);
  await soon();
  expect(asked()).toEqual([1, 1, 0]);
  refresh.touch(['everything']);
  await soon(2000);
  expect(asked()).toEqual([2, 2, 1]);
});

it('asks once for many changes that come together', async () => {
  const { refresh, asked } = inView();
  await soon();
  for (let n = 0; n < 50; n += 1) refresh.touch([change]);
  await soon(5000);
  expect(asked()).toEqual([2, 2, 0]);
});

it('leaves rows as they are while somebody types, and asks for them afterwards', async () => {
  const { refresh, hands, asked } = inView();
  await soon();
  hands.areBusy = true;
  refresh.touch([change]);
  await soon(3000);
  expect(asked()).toEqual([0, 1, 0]);
  hands.areBusy = false;
  await soon(1000);
  expect(asked()).toEqual([1, 1, 0]);
});

it('says when nothing in view is touched', async () => {
  const { refresh, list, region, imports } = inView();
  await soon();
  for (const { leave } of [list, region, imports]) leave();
  expect(refresh.touch([change])).toBe(false);
  refresh.stop();
});
