import { splitByShares } from '@painopiste/shared/budget/shares';
import { cents } from '@painopiste/shared/values/cents';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aMoneyCell, aMoneyMonth, aStoredLine, totalOf } from '../../testing/burn.ts';
import { budgetOf, cellsOfFocusArea, toBurnLines } from './burn-lines.ts';

it('a whole line has its grant as BAC, also without any money', () => {
  expect(toBurnLines([aStoredLine()], [], () => true)).toMatchObject([{ bac: 100_000, monthly: [] }]);
});

it('of a line in part the budget of the part is BAC, undated money too', () => {
  const cell = aMoneyCell({
    undated: 50,
    months: [aMoneyMonth('2024-01', 700), aMoneyMonth('2024-02', 300)],
  });
  expect(toBurnLines([aStoredLine()], [cell])).toMatchObject([{ bac: 1050 }]);
});

it('a line in part without money in it is left out', () => {
  const other = aMoneyCell({ lineId: 'line-2' });
  expect(
    toBurnLines([aStoredLine(), aStoredLine({ id: 'line-2' })], [other]).map((line) => line.lineId),
  ).toEqual(['line-2']);
});

it('a part that only has bookings has no BAC rather than zero', () => {
  const cell = aMoneyCell({ months: [aMoneyMonth('2024-01', null, 500)] });
  expect(budgetOf([cell])).toBeNull();
  expect(toBurnLines([aStoredLine()], [cell])).toMatchObject([{ bac: null, monthly: [{ actual: 500 }] }]);
});

it('what is not published stays unknown for the whole line', () => {
  const line = aStoredLine({ budgetAtCompletion: null, basis: 'unknown' });
  expect(
    toBurnLines([line], [aMoneyCell({ months: [aMoneyMonth('2024-01', 5)] })], () => true),
  ).toMatchObject([{ bac: null, basis: 'unknown' }]);
});

it('the months of a line carry sums only, not the number of entries', () => {
  const [line] = toBurnLines([aStoredLine()], [aMoneyCell({ months: [aMoneyMonth('2024-01', 1, 2)] })]);
  expect(line?.monthly).toEqual([{ month: '2024-01', planned: 1, actual: 2, committed: null }]);
});

const shares = [
  { focusAreaKey: 'a', basisPoints: 3333 },
  { focusAreaKey: 'b', basisPoints: 3333 },
  { focusAreaKey: 'c', basisPoints: 3334 },
];

it('the parts of all focus areas add up to the whole to the cent, whatever the sums', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 5 }),
      amount,
      (rows, undated) => {
        const months = rows.map(([planned, actual], i) => aMoneyMonth(`2024-0${i + 1}`, planned, actual));
        const cells = [aMoneyCell({ months, undated })];
        const sharesOf = new Map([['area-1', shares]]);
        const parts = shares.flatMap(({ focusAreaKey }) => cellsOfFocusArea(cells, sharesOf, focusAreaKey));
        const sum = (name: 'planned' | 'actual') =>
          totalOf(parts.flatMap((cell) => cell.months.map((m) => m[name])));
        expect(sum('planned')).toBe(rows.reduce((total, [planned]) => total + planned, 0));
        expect(sum('actual')).toBe(rows.reduce((total, [, actual]) => total + actual, 0));
        expect(totalOf(parts.map((cell) => cell.undated))).toBe(undated);
      },
    ),
  );
});

it('each cell is split by itself, not the total', () => {
  const cells = ['staff', 'travel'].map((categoryKey) =>
    aMoneyCell({ categoryKey, months: [aMoneyMonth('2024-01', 1)] }),
  );
  const part = cellsOfFocusArea(cells, new Map([['area-1', shares]]), 'c');
  expect(part.map((cell) => cell.months[0]?.planned)).toEqual([1, 1]);
  expect(splitByShares(cents(2), shares)).toEqual([1, 0, 1]);
});

it('a work area without a share in the focus area gives nothing, one wholly in it gives all', () => {
  const cell = aMoneyCell({ months: [aMoneyMonth('2024-01', 99)] });
  const sharesOf = new Map([['area-1', [{ focusAreaKey: 'a', basisPoints: 10_000 }]]]);
  expect(cellsOfFocusArea([cell], sharesOf, 'b')).toEqual([]);
  expect(cellsOfFocusArea([cell], sharesOf, 'a')).toEqual([cell]);
});
