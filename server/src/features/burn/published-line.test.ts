import { expect, it } from 'vitest';
import { aMoneyCell, aMoneyMonth, aStoredLine, someScopeMoney } from '../../testing/burn.ts';
import { toPublishedLine, unallocatedOf } from './published-line.ts';

it('nothing of the bookkeeping is published with a line', () => {
  const published = toPublishedLine(aStoredLine(), true);
  expect(published).toMatchObject({ id: 'line-1', budgetAtCompletion: 100_000, chosen: true });
  for (const name of ['closedThrough', 'bands', 'synthetic', 'regionCode'])
    expect(published).not.toHaveProperty(name);
});

const spent = [aMoneyCell({ undated: 500, months: [aMoneyMonth('2024-01', 1500)] })];

it('unallocated is the grant less every budget line, with a month or without', () => {
  expect(unallocatedOf(someScopeMoney({ cells: spent }))).toBe(98_000);
});

it('lines without a budget are wholly unallocated', () => {
  const chosen = [aStoredLine(), aStoredLine({ id: 'line-2' })];
  expect(unallocatedOf(someScopeMoney({ chosen, cells: spent }))).toBe(198_000);
});

it('with a grant that is not published, or a part that is not visible, nobody can tell', () => {
  const unknown = aStoredLine({ id: 'line-2', budgetAtCompletion: null });
  expect(unallocatedOf(someScopeMoney({ chosen: [aStoredLine(), unknown] }))).toBeNull();
  expect(unallocatedOf(someScopeMoney({ isWhole: () => false }))).toBeNull();
  expect(unallocatedOf(someScopeMoney({ chosen: [] }))).toBeNull();
});
