import { expect, it } from 'vitest';
import { changesOf } from './changes.ts';

it('tells the fields that differ, and no others', () => {
  const before = { forecastOn: '2024-06-30', weight: 10, version: 1 };
  const after = { ...before, forecastOn: '2024-09-30', version: 2, late: true };
  expect(changesOf(before, after)).toEqual([{ field: 'forecastOn', from: '2024-06-30', to: '2024-09-30' }]);
});

it('tells names language by language', () => {
  const before = { names: { fi: 'Malli', sv: null, en: null } };
  const after = { names: { fi: 'Malli', sv: 'Modell', en: null } };
  expect(changesOf(before, after)).toEqual([{ field: 'names.sv', from: null, to: 'Modell' }]);
});

it('takes absent, null and empty for one, and the order of fields for nothing', () => {
  expect(changesOf({ a: null, b: '', c: [], d: { x: 1, y: 2 } }, { b: null, d: { y: 2, x: 1 } })).toEqual([]);
});

it('tells a list as a whole', () => {
  const [from, to] = [
    [{ focusAreaKey: 'a', basisPoints: 10_000 }],
    [{ focusAreaKey: 'b', basisPoints: 10_000 }],
  ];
  expect(changesOf({ shares: from }, { shares: to })).toEqual([{ field: 'shares', from, to }]);
});

it('tells of something new all that it has, without the things around it', () => {
  const after = { id: 'x', names: { fi: 'Uusi', sv: null }, weight: 0, owner: null, region: { code: '04' } };
  expect(changesOf(null, after)).toEqual([
    { field: 'names.fi', from: null, to: 'Uusi' },
    { field: 'weight', from: null, to: 0 },
  ]);
});

it('tells of a new role on what it is', () => {
  const scope = { kind: 'region', regionCode: '04' };
  expect(changesOf(null, { id: 'x', role: 'lead', scope, validTo: null })).toEqual([
    { field: 'role', from: null, to: 'lead' },
    { field: 'scope', from: null, to: scope },
  ]);
});

it('has nothing to tell where there is no state', () => {
  expect(changesOf(null, null)).toEqual([]);
  expect(changesOf({ a: 1 }, null)).toEqual([]);
  expect(changesOf(null, 'text')).toEqual([]);
});

it('tells what a field lost', () => {
  expect(changesOf({ ownerId: 'aino' }, { ownerId: null })).toEqual([
    { field: 'ownerId', from: 'aino', to: null },
  ]);
});
