import { expect, it } from 'vitest';
import { aStoredLine } from '../../testing/burn.ts';
import { toPublishedGrant } from './published-grant.ts';

it('the grants that are known add up, and every basis is counted', () => {
  const lines = [
    aStoredLine({ source: 'STM' }),
    aStoredLine({ basis: 'estimate', source: 'STM' }),
    aStoredLine({ basis: 'unknown', budgetAtCompletion: null, source: null }),
  ];
  expect(toPublishedGrant(lines)).toEqual({
    budgetAtCompletion: 200_000,
    bases: { exact: 1, rounded: 0, estimate: 1, unknown: 1 },
    sources: ['STM'],
  });
});

it('where no grant is published the sum is absent, not zero', () => {
  expect(
    toPublishedGrant([aStoredLine({ budgetAtCompletion: null, basis: 'unknown' })]).budgetAtCompletion,
  ).toBeNull();
  expect(toPublishedGrant([]).budgetAtCompletion).toBeNull();
});
