import { expect, it } from 'vitest';
import { cents } from '../values/cents.ts';
import { openCommitment } from './open-commitment.ts';

it.each([
  [1000, 0, 1000],
  [1000, 400, 600],
  [1000, 1000, 0],
  [1000, 1200, 0],
])('an order of %i with %i invoiced leaves %i open', (ordered, invoiced, open) => {
  expect(openCommitment({ ordered: cents(ordered), invoiced: cents(invoiced) })).toBe(open);
});
