import { expect, it } from 'vitest';
import { changedFields } from './changed-fields.ts';

it('names what differs, by the fields of the earlier state', () => {
  const before = { forecastOn: '2024-01-01', state: 'planned', version: 1 };
  const after = { forecastOn: '2024-02-01', state: 'planned', version: 2, late: true };
  expect(changedFields(before, after)).toEqual([
    { field: 'forecastOn', from: '2024-01-01', to: '2024-02-01' },
  ]);
});

it('compares values, not identities', () => {
  expect(changedFields({ names: { fi: 'A' } }, { names: { fi: 'A' } })).toEqual([]);
  expect(changedFields({ names: { fi: 'A' } }, { names: { fi: 'B' } })).toHaveLength(1);
});

it('of a thing that was not there, or is not told, nothing changed', () => {
  expect(changedFields(null, { state: 'planned' })).toEqual([]);
  expect(changedFields({ state: 'planned' }, null)).toEqual([]);
});
