import { expect, it } from 'vitest';
import { partsOf } from './table-part.ts';

const items = ['south b', 'north a', 'south a'].map((original) => ({ original }));
const of = (row: string): string => row.split(' ')[0] ?? '';

it('puts rows under their groups, in the order of the groups, each keeping its own', () => {
  expect(partsOf(items, { ids: ['north', 'east', 'south'], of })).toEqual([
    { groupId: 'north', items: [{ original: 'north a' }] },
    { groupId: 'south', items: [{ original: 'south b' }, { original: 'south a' }] },
  ]);
});

it('is one part where nothing is grouped', () => {
  expect(partsOf(items, undefined)).toEqual([{ groupId: null, items }]);
});
