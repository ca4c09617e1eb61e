import { describe, expect, it } from 'vitest';
import { median, rowCells } from './bench-row.ts';

describe('the median', () => {
  it('is the middle one, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('does not exist for nothing', () => {
    expect(() => median([])).toThrow('nothing');
  });
});

describe('a row of the benchmark', () => {
  it('compares medians with the floor of the same run', () => {
    const row = {
      name: 'list',
      unit: 'ms',
      samples: [30, 10, 20],
      floor: [10, 10, 11],
      most: { ratio: 4 },
    } as const;
    expect(rowCells(row)).toEqual(['list', '20 ms (10 ms–30 ms)', '10 ms', '2.00 ×', '≤ 4 ×', 'holds']);
  });

  it('says when it is over its limit', () => {
    expect(
      rowCells({ name: 'memory', unit: 'MB', samples: [260], floor: null, most: { value: 250 } }).at(-1),
    ).toBe('over');
  });
});
