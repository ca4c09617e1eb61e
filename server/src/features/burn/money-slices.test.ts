import { cents } from '@painopiste/shared/values/cents';
import { expect, it } from 'vitest';
import { aMoneyCell, aMoneyMonth, aStoredLine, someScopeMoney, totalOf } from '../../testing/burn.ts';
import { detailFor, type SliceBy, sliceMoney, SLICES } from './money-slices.ts';

const other = aStoredLine({
  id: 'line-2',
  regionCode: '20',
  project: { id: 'project-2', slug: 'toinen', names: { fi: 'Toinen', sv: null, en: null } },
  budgetAtCompletion: cents(7),
});
const placed = (id: string, projectId: string, keys: readonly string[]) => ({
  id,
  projectId,
  visible: true,
  shares: keys.map((focusAreaKey) => ({ focusAreaKey, basisPoints: 10_000 / keys.length })),
});
const money = someScopeMoney({
  chosen: [aStoredLine(), other],
  cells: [
    aMoneyCell({ months: [aMoneyMonth('2024-01', 101)] }),
    aMoneyCell({ workAreaId: 'area-2', categoryKey: 'travel', months: [aMoneyMonth('2024-01', 30)] }),
    aMoneyCell({ lineId: 'line-2', workAreaId: 'area-3', months: [aMoneyMonth('2024-02', 5)] }),
  ],
  workAreas: [
    placed('area-1', 'project-1', ['a', 'b']),
    placed('area-2', 'project-1', ['b']),
    placed('area-3', 'project-2', ['c']),
  ],
});

const plannedOf = (by: SliceBy) =>
  Object.fromEntries(
    sliceMoney(money, by, ['a', 'b', 'c', 'd']).map(({ key, lines }) => [
      key,
      totalOf(lines.flatMap((line) => line.monthly.map((sum) => sum.planned))),
    ]),
  );

it.each([
  ['region', { '04': 131, '20': 5 }],
  ['project', { 'project-1': 131, 'project-2': 5 }],
  ['line', { 'line-1': 131, 'line-2': 5 }],
  ['workArea', { 'area-1': 101, 'area-2': 30, 'area-3': 5 }],
  ['category', { staff: 106, travel: 30 }],
  ['focusArea', { a: 51, b: 80, c: 5 }],
] as const)('by %s the money is %j', (by, expected) => {
  expect(plannedOf(by)).toEqual(expected);
});

it.each(SLICES)('by %s nothing is lost', (by) => {
  expect(Object.values(plannedOf(by)).reduce((sum, part) => sum + part, 0)).toBe(136);
});

it('regions, projects and lines are whole, so that their grant counts', () => {
  const [line] = sliceMoney(money, 'region', []).find(({ key }) => key === '20')?.lines ?? [];
  expect(line?.bac).toBe(7);
  const [part] = sliceMoney(money, 'workArea', []).find(({ key }) => key === 'area-3')?.lines ?? [];
  expect(part?.bac).toBe(5);
});

it('money that was narrowed to a focus area is not split again', () => {
  const narrowed = { ...money, focusArea: 'b' };
  const slices = sliceMoney(narrowed, 'focusArea', ['a', 'b', 'c']);
  expect(
    slices.map(({ key, lines }) => [key, totalOf(lines.flatMap((l) => l.monthly.map((m) => m.planned)))]),
  ).toEqual([['b', 136]]);
});

it('sums are asked as fine as the slices need them', () => {
  expect(SLICES.map(detailFor)).toEqual(['line', 'line', 'work-area', 'category', 'category', 'line']);
});
