import { expect, it } from 'vitest';
import { hasTrailFilters, readTrailSearch, trailExport, trailInputOf, viewsInputOf } from './trail-search.ts';

const search = readTrailSearch({
  region: '04',
  person: ['a', 'b'],
  from: '2024-02-31',
  to: '2024-06-30',
  q: 'viive',
  before: '17',
  part: 'other',
  noun: 'milestone',
});

it('reads lists, days that exist, and a place to go on from; drops what makes no sense', () => {
  expect(search).toMatchObject({ region: ['04'], person: ['a', 'b'], from: undefined, to: '2024-06-30' });
  expect(search.part).toBeUndefined();
  expect(readTrailSearch({ before: 'x', part: 'reads' })).toMatchObject({ before: undefined, part: 'reads' });
});

it('asks the server in its own words', () => {
  expect(trailInputOf(search)).toMatchObject({ region: ['04'], beforeSequence: 17, q: 'viive' });
  expect(viewsInputOf(search)).toMatchObject({ region: ['04'], beforeSequence: 17 });
  expect(viewsInputOf(search)).not.toHaveProperty('noun');
});

it('exports the filters, not the page', () => {
  expect(trailExport(search)).toBe(
    '/export/audit.csv?person=a&person=b&noun=milestone&region=04&to=2024-06-30&q=viive',
  );
  expect(hasTrailFilters(search)).toBe(true);
  expect(hasTrailFilters(readTrailSearch({ before: '3', part: 'reads' }))).toBe(false);
});
