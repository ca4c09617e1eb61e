import { describe, expect, it } from 'vitest';
import { listParam, parseSearch, textParam, writeSearch } from './search-params.ts';

describe('the address', () => {
  it('keeps a region code as it stands', () => {
    expect(parseSearch('?region=04')).toEqual({ region: '04' });
  });

  it('carries a list as repeated parameters, there and back', () => {
    const search = '?region=04&region=06&q=arki';
    expect(parseSearch(search)).toEqual({ region: ['04', '06'], q: 'arki' });
    expect(writeSearch(parseSearch(search))).toBe(search);
  });

  it('leaves out what is not chosen', () => {
    expect(writeSearch({ region: [], q: '', sort: undefined, page: null })).toBe('');
  });

  it('reads one value as a list and the last of a list as one value', () => {
    expect(listParam('04')).toEqual(['04']);
    expect(listParam(undefined)).toEqual([]);
    expect(textParam(['a', 'b'])).toBe('b');
  });
});
