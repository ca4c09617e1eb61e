import { expect, test } from 'vitest';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import {
  checkCostCentre,
  type CostCentre,
  type CostCentreFields,
  type CostCentreSurroundings,
  editCostCentre,
} from './cost-centre.ts';

const centre = (from: string, to: string | null, overrides: Partial<CostCentre> = {}): CostCentre => ({
  id: 'new',
  version: 1,
  code: '904101',
  validFrom: calendarDate(from),
  validTo: to === null ? null : calendarDate(to),
  workAreaId: 'area',
  fundingLineId: 'line',
  ...overrides,
});
const around = (...sameCode: readonly CostCentre[]): CostCentreSurroundings => ({
  workAreaIds: new Set(['area', 'second']),
  fundingLineIds: new Set(['line']),
  sameCode,
  booked: null,
});
const old = (from: string, to: string | null) => centre(from, to, { id: 'old' });

test.each([
  ['2024-01-01', null, '2023-01-01', null],
  ['2024-01-01', null, '2023-01-01', '2024-01-01'],
  ['2023-01-01', '2023-12-31', '2023-12-31', null],
  ['2023-05-01', '2023-06-30', '2023-01-01', '2023-12-31'],
  ['2022-01-01', null, '2023-01-01', '2023-12-31'],
])('from %s to %s meets the one from %s to %s', (from, to, otherFrom, otherTo) => {
  const error = errorOf(() => checkCostCentre(centre(from, to), around(old(otherFrom, otherTo))));
  expect(error).toMatchObject({
    code: 'cost-centre.taken',
    details: { code: '904101', since: otherFrom },
  });
});

test('one that follows another, and itself, it does not meet', () => {
  const follows = centre('2024-01-01', null);
  expect(() => checkCostCentre(follows, around(old('2023-01-01', '2023-12-31'), follows))).not.toThrow();
});

test.each([
  ['cost-centre.ends-before-start', { validTo: calendarDate('2022-12-31') }],
  ['cost-centre.work-area-unknown', { workAreaId: 'elsewhere' }],
  ['cost-centre.line-unknown', { fundingLineId: 'elsewhere' }],
] as const)('%s', (code, change) => {
  const wrong = { ...centre('2023-01-01', null), ...change };
  expect(errorOf(() => checkCostCentre(wrong, around())).code).toBe(code);
});

test('before anything is booked all of it may change', () => {
  const edited = editCostCentre(centre('2023-01-01', null), { code: '77', workAreaId: 'second' }, around());
  expect(edited).toMatchObject({ code: '77', workAreaId: 'second', validFrom: '2023-01-01', version: 2 });
});

test.each([
  ['cost-centre.has-entries', { code: '77' }],
  ['cost-centre.has-entries', { workAreaId: 'second' }],
  ['cost-centre.leaves-entries', { validFrom: calendarDate('2023-02-02') }],
  ['cost-centre.leaves-entries', { validTo: calendarDate('2024-08-30') }],
] as [string, Partial<CostCentreFields>][])('with entries %s: %j', (code, change) => {
  expect(errorOf(() => editBooked(change)).code).toBe(code);
});

test('its validity may shrink to the booked days', () => {
  const change = { validFrom: calendarDate('2023-02-01'), validTo: calendarDate('2024-08-31') };
  expect(editBooked(change)).toMatchObject(change);
});

const editBooked = (change: Partial<CostCentreFields>): CostCentre => {
  const booked = { first: calendarDate('2023-02-01'), last: calendarDate('2024-08-31') };
  return editCostCentre(centre('2023-01-01', null), change, { ...around(), booked });
};
