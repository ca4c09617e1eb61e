import { describe, expect, it } from 'vitest';
import { aBurnLine, aWindow } from '../testing/a-burn-line.ts';
import { month } from '../values/month.ts';
import { computeFreshness } from './freshness.ts';

const closedIn = (closedThrough: string) => aBurnLine({ closedThrough: month(closedThrough) });
const ended = aBurnLine({ window: aWindow('2022-01-01', '2022-12-31'), closedThrough: month('2024-08') });

describe('the freshness of a scope', () => {
  it('is a range from the earliest closed month to the latest', () => {
    const lines = [closedIn('2024-08'), closedIn('2024-05'), closedIn('2024-06')];
    expect(computeFreshness(lines)).toEqual({ earliest: '2024-05', latest: '2024-08' });
  });

  it('is not held back by a line whose whole window is closed', () => {
    expect(computeFreshness([ended, closedIn('2024-08')])).toEqual({
      earliest: '2024-08',
      latest: '2024-08',
    });
  });

  it('is that of the last line to end where all have ended', () => {
    const longer = aBurnLine({
      window: aWindow('2022-01-01', '2023-06-30'),
      closedThrough: month('2023-06'),
    });
    expect(computeFreshness([ended, longer])).toEqual({ earliest: '2023-06', latest: '2023-06' });
  });

  it('does not count lines without a closed month, and is null where there are no others', () => {
    expect(computeFreshness([aBurnLine(), closedIn('2024-02')])).toEqual({
      earliest: '2024-02',
      latest: '2024-02',
    });
    expect(computeFreshness([aBurnLine()])).toBeNull();
    expect(computeFreshness([])).toBeNull();
  });
});
