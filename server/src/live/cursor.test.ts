import { expect, it } from 'vitest';
import { isCursor } from './cursor.ts';

it.each(['10:10:', '10:14:10,12', '1:9223372036854775807:'])('takes the snapshot %s', (text) => {
  expect(isCursor(text)).toBe(true);
});

it.each([
  '',
  '10',
  '10:9:',
  '10:14:9',
  '10:14:14',
  '10:14:12,11',
  '0:5:',
  '1:2:;drop',
  '1:99999999999999999999:',
])('refuses "%s"', (text) => expect(isCursor(text)).toBe(false));
