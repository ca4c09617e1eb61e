import fc from 'fast-check';
import type { MonthlySum } from '../budget/burn.ts';
import type { BurnLine } from '../budget/burn-line.ts';
import { monthsOfWindow, type Window } from '../budget/window.ts';
import { type Cents, cents } from '../values/cents.ts';
import { addMonths, firstDayOf, lastDayOf, month } from '../values/month.ts';
import { aBurnLine } from './a-burn-line.ts';

/** Any sum of money that projects have, credits among them. */
export const anyCents: fc.Arbitrary<Cents> = fc
  .integer({ min: -10_000_000_00, max: 10_000_000_00 })
  .map(cents);

/** Any sum that a budget may have: not negative. */
export const anyBudget: fc.Arbitrary<Cents> = fc.integer({ min: 0, max: 20_000_000_00 }).map(cents);

/** Any window of one to forty whole months that starts in 2022 or 2023. */
export const anyWindow: fc.Arbitrary<Window> = fc
  .record({ first: fc.integer({ min: 0, max: 23 }), length: fc.integer({ min: 1, max: 40 }) })
  .map(({ first, length }) => {
    const start = addMonths(month('2022-01'), first);
    return { start: firstDayOf(start), end: lastDayOf(addMonths(start, length - 1)) };
  });

/** Monthly sums over a window, some months absent. */
export const anyMonthly = (window: Window): fc.Arbitrary<MonthlySum[]> =>
  fc
    .tuple(
      ...monthsOfWindow(window).map((of) =>
        fc.record({
          month: fc.constant(of),
          planned: fc.option(anyBudget),
          actual: fc.option(anyCents),
          committed: fc.option(anyBudget),
        }),
      ),
    )
    .map((sums) => sums);

/** Any funding line: window, sums, last closed month (or none), budget (or unknown). */
export const anyBurnLine: fc.Arbitrary<BurnLine> = anyWindow.chain((window) =>
  fc
    .record({
      lineId: fc.uuid(),
      projectId: fc.constantFrom('project-1', 'project-2', 'project-3'),
      monthly: anyMonthly(window),
      closedThrough: fc.option(
        fc.integer({ min: 0, max: 70 }).map((count) => addMonths(month('2021-11'), count)),
      ),
      bac: fc.option(anyBudget),
    })
    .map((line) => aBurnLine({ ...line, window })),
);

/** Shares over one to six focus areas that add up to 10 000 basis points. */
export const anyShares = fc
  .uniqueArray(fc.integer({ min: 1, max: 9_999 }), { maxLength: 5 })
  .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 10_000])
  .map((edges) =>
    edges
      .slice(1)
      .map((edge, i) => ({ focusAreaKey: `focus-area-${i + 1}`, basisPoints: edge - (edges[i] ?? 0) })),
  );
