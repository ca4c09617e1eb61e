import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { trpc } from '../../lib/trpc.ts';
import { aMilestoneRow } from '../../testing/a-milestone-row.ts';
import { listOf } from '../../testing/milestone-answers.ts';
import { cachedMilestone, putMilestone } from './cached-milestones.ts';

const byName = trpc.milestone.list.queryKey({ sort: 'name' });
const bySlip = trpc.milestone.list.queryKey({ sort: 'slip' });
const page = trpc.milestone.get.queryKey({ id: 'a' });
const old = aMilestoneRow({ id: 'a', version: 2, late: true });
const other = aMilestoneRow({ id: 'b', late: true });

function aCache(): QueryClient {
  const cache = new QueryClient();
  cache.setQueryData(byName, listOf([old, other], { total: 80, late: 9 }));
  cache.setQueryData(bySlip, listOf([other]));
  cache.setQueryData(page, { milestone: old, moves: [], evidence: [], baselines: [], history: [] });
  return cache;
}

it('puts a milestone into every list and page that shows it', () => {
  const cache = aCache();
  const fresh = { ...old, state: 'done', late: false, version: 3 } as const;
  putMilestone(cache, fresh);
  expect(cache.getQueryData(byName)?.rows).toEqual([fresh, other]);
  expect(cache.getQueryData(bySlip)?.rows).toEqual([other]);
  expect(cache.getQueryData(page)?.milestone).toEqual(fresh);
});

it('keeps the count of late ones right', () => {
  const cache = aCache();
  putMilestone(cache, { ...old, late: false, version: 3 });
  expect(cache.getQueryData(byName)).toMatchObject({ total: 80, late: 8 });
  expect(cache.getQueryData(bySlip)).toMatchObject({ late: 1 });
});

it('never puts an older version over a newer one', () => {
  const cache = aCache();
  putMilestone(cache, { ...old, state: 'done', version: 1 });
  expect(cachedMilestone(cache, 'a')).toEqual(old);
});

it('knows nothing of a milestone that no list shows', () => {
  expect(cachedMilestone(aCache(), 'c')).toBeNull();
});
