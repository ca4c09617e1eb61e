import { expect, it } from 'vitest';
import { readChartSearch } from './chart-search.ts';
import { sortFromParam, sortToParam } from './sort-param.ts';

it('reads a descending order from the address and writes it back', () => {
  expect(sortFromParam('-forecast')).toEqual({ id: 'forecast', desc: true });
  expect(sortToParam({ id: 'forecast', desc: true })).toBe('-forecast');
});

it('keeps a hyphen inside a column’s name', () => {
  expect(sortFromParam('work-area')).toEqual({ id: 'work-area', desc: false });
  expect(sortToParam({ id: 'work-area', desc: false })).toBe('work-area');
});

it('asks for no order where the address has none', () => {
  expect(sortFromParam(undefined)).toBeNull();
});

it('shows the chart unless the address asks for its table', () => {
  expect(readChartSearch({ view: 'table' })).toEqual({ view: 'table' });
  expect(readChartSearch({ view: 'pie' })).toEqual({ view: undefined });
  expect(readChartSearch({})).toEqual({ view: undefined });
});
