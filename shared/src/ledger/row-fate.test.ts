import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fateRuns, ROW_FATES } from './row-fate.ts';

test('neighbours with one fate are one run; the header and a blank row have none', () => {
  expect(
    fateRuns([undefined, undefined, 'imported', 'imported', undefined, 'imported', 'refused', 'total']),
  ).toEqual([
    { fate: 'imported', from: 2, to: 3 },
    { fate: 'imported', from: 5, to: 5 },
    { fate: 'refused', from: 6, to: 6 },
    { fate: 'total', from: 7, to: 7 },
  ]);
});

test('the runs tell the fate of every row', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.constantFrom(...ROW_FATES), { nil: undefined })), (fates) => {
      const told = Array.from<string | undefined>({ length: fates.length });
      for (const { fate, from, to } of fateRuns(fates)) told.fill(fate, from, to + 1);
      expect(told).toEqual(fates);
    }),
  );
});
