import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Share } from '../budget/shares.ts';
import { errorOf } from '../testing/error-of.ts';
import {
  changesMoreThanTexts,
  checkedShares,
  haveSameShares,
  isWorkAreaKey,
  keyFromName,
  readPercent,
  restOfShares,
  type WorkArea,
} from './work-area.ts';

const share = (focusAreaKey: string, basisPoints: number): Share => ({ focusAreaKey, basisPoints });
const CATALOGUE = ['elderly', 'digital', 'access'];

describe('shares', () => {
  it('that add up are kept in catalogue order, without those of nothing', () => {
    expect(
      checkedShares([share('access', 0), share('digital', 3_333), share('elderly', 6_667)], CATALOGUE),
    ).toEqual([share('elderly', 6_667), share('digital', 3_333)]);
  });

  it.each([
    [[share('elderly', 9_999)], 9_999],
    [[share('elderly', 6_000), share('digital', 4_001)], 10_001],
    [[], 0],
  ])('that do not add up are refused with their sum', (shares, sum) => {
    const error = errorOf(() => checkedShares(shares, CATALOGUE));
    expect([error.code, error.details]).toEqual(['work-area.shares-add-up', { sum }]);
  });

  it('of a focus area that is not in the catalogue, twice, or broken are refused', () => {
    const codeOf = (shares: readonly Share[]) => errorOf(() => checkedShares(shares, CATALOGUE)).code;
    expect(codeOf([share('no', 10_000)])).toBe('work-area.focus-area-unknown');
    expect(codeOf([share('elderly', 5_000), share('elderly', 5_000)])).toBe('work-area.focus-area-twice');
    expect(codeOf([share('elderly', 0.5), share('digital', 9_999.5)])).toBe('work-area.share-invalid');
    expect(codeOf([share('elderly', -1), share('digital', 10_001)])).toBe('work-area.share-invalid');
  });

  it('tell what is left to give, and what is given too much', () => {
    expect(restOfShares([share('elderly', 6_000)])).toBe(4_000);
    expect(restOfShares([share('elderly', 10_100)])).toBe(-100);
  });

  it('are the same whatever their order', () => {
    const some = [share('elderly', 6_000), share('digital', 4_000)];
    expect(haveSameShares(some, some.toReversed())).toBe(true);
    expect(haveSameShares(some, [share('elderly', 6_000), share('access', 4_000)])).toBe(false);
  });
});

describe('a percentage', () => {
  it.each([
    ['60', 6_000],
    ['33,33 %', 3_333],
    ['33.3', 3_330],
    ['100\u00a0%', 10_000],
    ['0', 0],
  ])('%j is read', (text, points) => expect(readPercent(text)).toBe(points));

  it.each(['', '100,01', '-1', '33,333', '1e1', 'puolet', '٣٣'])('%j is none', (text) =>
    expect(readPercent(text)).toBeNull(),
  );

  it('comes back from its own writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (points) => {
        expect(readPercent((points / 100).toFixed(2).replace('.', ','))).toBe(points);
      }),
    );
  });
});

describe('a key', () => {
  it('is made of a name', () => {
    expect(keyFromName('Lasten palvelut (2. vaihe)')).toBe('lasten-palvelut-2-vaihe');
    expect(keyFromName('Äidit & isät')).toBe('aidit-isat');
    expect(keyFromName('…')).toBe('');
  });

  it('made of any name is a key or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const key = keyFromName(name);
        expect(key === '' || isWorkAreaKey(key)).toBe(true);
      }),
    );
  });
});

describe('a change', () => {
  const area: WorkArea = {
    key: 'koti',
    nameFi: 'Koti',
    nameSv: null,
    nameEn: null,
    leadId: null,
    partnerId: null,
    investment: 'I1',
    targetGroupKeys: ['b', 'a'],
    position: 1,
    shares: [share('elderly', 10_000)],
    isArchived: false,
  };

  it('of names alone is one of texts', () => {
    const renamed = { ...area, nameFi: 'Kotona', nameSv: 'Hemma', targetGroupKeys: ['a', 'b'] };
    expect(changesMoreThanTexts(area, renamed)).toBe(false);
  });

  it.each([
    { shares: [share('digital', 10_000)] },
    { leadId: 'somebody' },
    { investment: null },
    { position: 2 },
    { isArchived: true },
    { targetGroupKeys: ['a'] },
  ] satisfies Partial<WorkArea>[])('of %j is more', (change) =>
    expect(changesMoreThanTexts(area, { ...area, ...change })).toBe(true),
  );
});
