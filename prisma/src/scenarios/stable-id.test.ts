import { expect, test } from 'vitest';
import { stableId } from './stable-id.ts';

test('the same name gives the same id, for ever', () => {
  expect(stableId('project', 'vakehyva-hyvat-palvelut')).toBe('170c6af6-9cb9-55db-8ebb-88c9713c7383');
});

test('ids are UUIDs of version 5', () => {
  expect(stableId('region', '04')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});

test('parts of a name do not run together', () => {
  expect(stableId('a', 'bc')).not.toBe(stableId('ab', 'c'));
});
