import { expect, it } from 'vitest';
import { trpc } from '../../lib/trpc.ts';
import { isTouched } from './touched-queries.ts';

const milestone = { noun: 'milestone', regionCode: '04' };
const region = (code: string) => trpc.region.get.queryKey({ code });

it('a milestone touches lists of milestones, and the sums of its own region', () => {
  expect(isTouched(trpc.milestone.list.queryKey({ language: 'fi' }), milestone)).toBe(true);
  expect(isTouched(trpc.region.overview.queryKey({}), milestone)).toBe(true);
  expect(isTouched(region('04'), milestone)).toBe(true);
  expect(isTouched(region('20'), milestone)).toBe(false);
  expect(isTouched(trpc.audit.list.queryKey({}), milestone)).toBe(true);
});

it('touches neither who is signed in nor the imports', () => {
  expect(isTouched(trpc.session.me.queryKey(), milestone)).toBe(false);
  expect(isTouched(trpc.ledger.batches.queryKey({ region: '04' }), milestone)).toBe(false);
});

it('what is not named may be anywhere, in its own region', () => {
  expect(isTouched(trpc.reference.list.queryKey(), { noun: 'something-new', regionCode: null })).toBe(true);
  expect(isTouched(region('20'), { noun: 'something-new', regionCode: '04' })).toBe(false);
});

it('a key that no procedure has made is nobody’s', () => {
  expect(isTouched(['own'], milestone)).toBe(false);
});
