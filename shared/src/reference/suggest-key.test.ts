import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entryKey } from './catalogue-input.ts';
import { suggestKey } from './suggest-key.ts';

it.each([
  ['Uudet asiakasryhmät', 'uudet-asiakasryhmat'],
  ['  Lapset, nuoret & perheet (2025) ', 'lapset-nuoret-perheet-2025'],
  ['شارع', ''],
])('of %j is %j', (name, key) => expect(suggestKey(name)).toBe(key));

it('is a key that is taken, or nothing', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      const key = suggestKey(name);
      expect(key === '' || entryKey.safeParse(key).success).toBe(true);
    }),
  );
});
