import { expect, test } from 'vitest';
import { aDecision, aFundingLine } from '../testing/a-project.ts';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { cents } from '../values/cents.ts';
import { amendLine } from './amend-line.ts';
import type { GrantDecision } from './funding-line.ts';

const today = calendarDate('2024-09-30');
const amended = (change: Partial<GrantDecision>, approvedBudget = 0, line = aFundingLine()) =>
  amendLine(line, aDecision(change), { approvedBudget: cents(approvedBudget) }, today);

test('a new decision is the last and in force, the earlier ones stay', () => {
  const line = amended({ grant: cents(120_000_000), decidedOn: calendarDate('2024-03-01') });
  expect(line.version).toBe(3);
  expect(line.amendments.map(({ number, grant }) => [number, grant])).toEqual([
    [1, 100_000_000],
    [2, 120_000_000],
  ]);
});

test.each([
  ['grant.unknown-has-amount', { basis: 'unknown' }],
  ['grant.amount-missing', { grant: null }],
  ['grant.estimate-not-rounded', { basis: 'estimate', grant: cents(100_000_001) }],
  ['grant.window-ends-before-start', { windowEnd: calendarDate('2022-12-31') }],
  ['grant.decided-in-future', { decidedOn: calendarDate('2024-10-01') }],
  ['grant.decided-before-earlier', { decidedOn: calendarDate('2022-12-07') }],
] as const)('%s', (code, change) => {
  expect(errorOf(() => amended(change)).code).toBe(code);
});

test.each([
  { basis: 'unknown', grant: null },
  { basis: 'rounded', grant: cents(100_000_001) },
  { basis: 'estimate', grant: cents(91_000_000) },
  { windowEnd: calendarDate('2023-01-01') },
  { decidedOn: null },
  { decidedOn: calendarDate('2022-12-08') },
] as const)('accepts %j', (change) => {
  expect(amended(change).amendments).toHaveLength(2);
});

test('the grant and the own share carry the approved budget to the cent', () => {
  const lower = { grant: cents(50_000_000), ownShare: cents(1_000_000) };
  expect(amended(lower, 51_000_000).amendments).toHaveLength(2);
  expect(errorOf(() => amended(lower, 51_000_001))).toMatchObject({
    code: 'grant.below-budget',
    details: { budgetCents: 51_000_001 },
  });
  expect(amended({ basis: 'unknown', grant: null }, 51_000_001).amendments).toHaveLength(2);
});

test('an undated decision does not hide the day of the one before', () => {
  const line = amended({ decidedOn: null });
  const before = { decidedOn: calendarDate('2022-01-01') };
  expect(errorOf(() => amended(before, 0, line)).code).toBe('grant.decided-before-earlier');
});
