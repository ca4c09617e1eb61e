import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { idsWithin, kindOfField } from './ids-within.ts';

test.each([
  ['focusAreaKey', 'focus-area'],
  ['targetGroupKeys', 'target-group'],
  ['categoryKey', 'category'],
  ['regionCode', 'region'],
  ['callKey', 'call'],
  ['programmeKey', 'programme'],
  ['costCentreCode', null],
  ['region', null],
  ['reason', null],
])('%s holds keys of %s', (field, kind) => {
  expect(kindOfField(field)).toBe(kind);
});

test('ids and keys are found however deep they stand', () => {
  const [owner, lead] = [randomUUID(), randomUUID()];
  const shares = [{ focusAreaKey: 'digital-services', basisPoints: 10_000 }];
  const found = idsWithin([
    { field: 'ownerId', value: owner },
    { field: 'workArea', value: { leadId: lead.toUpperCase(), shares } },
    { field: 'regionCode', value: '04' },
    { field: 'note', value: null },
  ]);
  expect(found).toEqual({ uuids: [owner, lead], keys: ['focus-area:digital-services', 'region:04'] });
});
