import { describe, expect, it } from 'vitest';
import { aWindow } from '../testing/a-burn-line.ts';
import { aMilestone } from '../testing/a-milestone.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { cents } from '../values/cents.ts';
import { computeEarnedSchedule, plannedValueLine } from './earned-schedule.ts';

const window = aWindow('2024-01-01', '2024-12-31');
const due = (baselineOn: string, value: number) => ({
  milestone: aMilestone({ baselineOn: calendarDate(baselineOn) }),
  value: cents(value),
});
const plan = [due('2024-08-31', 300), due('2024-04-30', 100), due('2024-12-31', 600)];

describe('the line of planned value', () => {
  it('runs from nothing through the milestones in the order of their months', () => {
    expect(plannedValueLine(plan, window)).toEqual([
      { month: 0, value: 0 },
      { month: 4, value: 100 },
      { month: 8, value: 400 },
      { month: 12, value: 1000 },
    ]);
  });

  it('stands at its first value from the start where a baseline is before the window', () => {
    const line = plannedValueLine([due('2023-11-30', 100), due('2024-02-29', 50)], window);
    expect(line.slice(1)).toEqual([
      { month: 0, value: 100 },
      { month: 2, value: 150 },
    ]);
    const early = [due('2023-11-30', 100), due('2024-02-29', 50)];
    expect(computeEarnedSchedule(early, cents(100), window, 6).earnedSchedule).toBe(0);
  });

  it('has one corner for milestones of the same month', () => {
    const line = plannedValueLine([due('2024-04-02', 100), due('2024-04-30', 50)], window);
    expect(line.slice(1)).toEqual([{ month: 4, value: 150 }]);
  });
});

describe('the earned schedule', () => {
  it.each([
    [0, 0],
    [50, 2],
    [100, 4],
    [250, 6],
    [1000, 12],
  ])('places %i earned cents at month %d', (earned, expected) => {
    expect(computeEarnedSchedule(plan, cents(earned), window, 6).earnedSchedule).toBe(expected);
  });

  it('tells the months ahead or behind, and how long it takes at this pace', () => {
    expect(computeEarnedSchedule(plan, cents(100), window, 6)).toEqual({
      earnedSchedule: 4,
      scheduleVarianceMonths: -2,
      scheduleIndexTime: 4 / 6,
      monthsAtCompletion: 18,
    });
  });

  it('cannot tell how long it takes while nothing is earned', () => {
    const none = computeEarnedSchedule(plan, cents(0), window, 6);
    expect(none).toMatchObject({ earnedSchedule: 0, scheduleIndexTime: 0, monthsAtCompletion: null });
  });

  it('is null where the plan is worth nothing', () => {
    expect(computeEarnedSchedule([], cents(0), window, 6).earnedSchedule).toBeNull();
    expect(computeEarnedSchedule([due('2024-04-30', 0)], cents(0), window, 6).scheduleIndexTime).toBeNull();
  });
});
