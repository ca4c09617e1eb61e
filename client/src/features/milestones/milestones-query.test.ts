import { describe, expect, it } from 'vitest';
import {
  exportAddress,
  groupsInputOf,
  hasFilters,
  ignoredByPage,
  listInputOf,
  pageOf,
} from './milestones-query.ts';
import { readMilestonesSearch } from './milestones-search.ts';

describe('the address of the milestones', () => {
  it('is read with every list as a list, and nothing that it does not know', () => {
    const search = readMilestonesSearch({
      region: '04',
      status: ['late', 'done'],
      q: '',
      due: 'overdue',
      other: 'x',
    });
    expect(Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined))).toEqual({
      region: ['04'],
      status: ['late', 'done'],
      due: 'overdue',
    });
  });

  it.each([
    [undefined, 1],
    ['3', 3],
    ['0', 1],
    ['-1', 1],
    ['first', 1],
    ['2.5', 1],
    ['999999', 1],
  ])('with page=%s shows page %i', (page, expected) => {
    expect(pageOf({ page })).toBe(expected);
    expect(ignoredByPage({ page })).toEqual(page === undefined || page === '3' ? [] : [`page=${page}`]);
  });

  it('asks the server in the reader’s language, fifty rows at a time', () => {
    expect(listInputOf({ sort: '-slip' }, 'sv')).toMatchObject({
      sort: '-slip',
      language: 'sv',
      page: 1,
      pageSize: 50,
    });
  });

  it('has filters when something is narrowed down, not when it is ordered or paged', () => {
    expect(hasFilters({ sort: 'name', page: '2', group: 'region' })).toBe(false);
    expect(hasFilters({ owner: ['me'] })).toBe(true);
    expect(hasFilters({ region: [] })).toBe(false);
  });

  it('exports the same view with all its pages', () => {
    expect(exportAddress({ region: ['04', '06'], q: 'äiti', sort: '-forecast,name', page: '3' })).toBe(
      '/export/milestones.csv?region=04&region=06&q=%C3%A4iti&sort=-forecast%2Cname',
    );
    expect(exportAddress({ group: 'region' })).toBe('/export/milestones.csv?group=region');
  });

  it('asks for the sums of groups whatever the order and the page, and for none without groups', () => {
    expect(groupsInputOf({ group: 'owner', sort: 'name', page: '2' }, 'fi')).toEqual({
      group: 'owner',
      language: 'fi',
    });
    expect(groupsInputOf({ sort: 'name' }, 'fi')).toBeNull();
  });
});
