import { describe, expect, it } from 'vitest';
import { aWindow } from '../testing/a-burn-line.ts';
import { month } from '../values/month.ts';
import { closedMonthInWindow, elapsedMonths, isInWindow, monthsOfWindow } from './window.ts';

const kainuu = aWindow('2023-03-01', '2025-12-31');

describe('a window', () => {
  it('has as many months as it touches: Kainuu II has 34, though it is no calendar year', () => {
    expect(monthsOfWindow(kainuu)).toHaveLength(34);
    expect(monthsOfWindow(kainuu)[0]).toBe('2023-03');
  });

  it('touches a month of which it has one day', () => {
    const window = aWindow('2024-01-31', '2024-03-01');
    expect(monthsOfWindow(window)).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(isInWindow(window, month('2024-03'))).toBe(true);
    expect(isInWindow(window, month('2024-04'))).toBe(false);
    expect(isInWindow(window, month('2023-12'))).toBe(false);
  });

  it('has passed by its months through the closed one, that one included', () => {
    expect(elapsedMonths(kainuu, month('2023-03'))).toBe(1);
    expect(elapsedMonths(kainuu, month('2024-08'))).toBe(18);
  });

  it('never passes by more months than it has', () => {
    expect(elapsedMonths(kainuu, month('2027-01'))).toBe(34);
    expect(closedMonthInWindow(kainuu, month('2027-01'))).toBe('2025-12');
  });

  it('has not begun where no month is closed, or only earlier ones', () => {
    expect(elapsedMonths(kainuu, null)).toBeNull();
    expect(elapsedMonths(kainuu, month('2023-02'))).toBeNull();
    expect(closedMonthInWindow(kainuu, month('2023-02'))).toBeNull();
  });
});
