import { describe, expect, it } from 'vitest';
import type { Milestone } from '../milestones/milestone.ts';
import { aWindow } from '../testing/a-burn-line.ts';
import { aMilestone } from '../testing/a-milestone.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { cents } from '../values/cents.ts';
import { month } from '../values/month.ts';
import { addEarnedValues, computeEarnedValue } from './earned-value.ts';

const window = aWindow('2024-01-01', '2024-12-31');
const june = month('2024-06');
const dueIn = (baselineOn: string, wanted: Partial<Milestone> = {}) =>
  aMilestone({ baselineOn: calendarDate(baselineOn), weight: 25, ...wanted });
const acceptedOn = (day: string) => ({ state: 'accepted', acceptedOn: calendarDate(day) }) as const;

const plan = [
  dueIn('2024-02-28', acceptedOn('2024-03-05')),
  dueIn('2024-04-30', acceptedOn('2024-05-31')),
  dueIn('2024-06-30'),
  dueIn('2024-11-30'),
];
const part = { bac: cents(1000), actual: cents(400), milestones: plan };

describe('earned value', () => {
  it('weighs what was planned, earned and spent by the last closed month', () => {
    expect(computeEarnedValue([part], window, june)).toMatchObject({
      plannedValue: 750,
      earnedValue: 500,
      costVariance: 100,
      scheduleVarianceMonths: -2,
      scheduleVariance: -250,
      costIndex: 1.25,
      scheduleIndex: 500 / 750,
      toCompleteIndex: 500 / 600,
      milestonesDue: 3,
      tooEarly: false,
    });
  });

  it('holds the indices back with fewer than three milestones due, but not PV, EV and TCPI', () => {
    const may = computeEarnedValue([part], window, month('2024-05'));
    expect(may).toMatchObject({ tooEarly: true, milestonesDue: 2, plannedValue: 500, earnedValue: 500 });
    expect(may).toMatchObject({
      costIndex: null,
      scheduleIndex: null,
      costVariance: null,
      scheduleVariance: null,
    });
    expect(may.toCompleteIndex).toBe(500 / 600);
  });

  it('holds the indices back until the planned value is 15 % of the budget, and shows them at exactly 15 %', () => {
    const early = [5, 5, 4, 86].map((weight, i) => dueIn(i === 3 ? '2024-11-30' : '2024-03-31', { weight }));
    expect(computeEarnedValue([{ ...part, milestones: early }], window, june).tooEarly).toBe(true);
    const edge = [5, 5, 5, 85].map((weight, i) => dueIn(i === 3 ? '2024-11-30' : '2024-03-31', { weight }));
    expect(computeEarnedValue([{ ...part, milestones: edge }], window, june).tooEarly).toBe(false);
  });

  it('leaves a cancelled milestone in the plan, where it earns nothing', () => {
    const milestones = plan.map((milestone, i) =>
      i === 1 ? { ...milestone, state: 'cancelled' as const } : milestone,
    );
    const value = computeEarnedValue([{ ...part, milestones }], window, june);
    expect(value).toMatchObject({ plannedValue: 750, earnedValue: 250 });
  });

  it('is not changed by a milestone added without a decision, accepted or not', () => {
    const added = aMilestone({ baselineOn: null, weight: 100, ...acceptedOn('2024-04-01') });
    const value = computeEarnedValue([{ ...part, milestones: [...plan, added] }], window, june);
    expect(value).toEqual(computeEarnedValue([part], window, june));
  });

  it('reports level of effort apart from both curves', () => {
    const effort = dueIn('2024-03-31', { technique: 'level-of-effort', weight: 100 });
    const value = computeEarnedValue([{ ...part, milestones: [...plan, effort] }], window, june);
    expect(value).toMatchObject({
      levelOfEffort: 500,
      plannedValue: 375,
      earnedValue: 250,
      milestonesDue: 3,
    });
    expect(computeEarnedValue([part], window, june).levelOfEffort).toBeNull();
  });

  it('has no TCPI where no money is left', () => {
    expect(computeEarnedValue([{ ...part, actual: cents(1000) }], window, june).toCompleteIndex).toBeNull();
  });

  it('has no CPI where nothing is spent', () => {
    expect(computeEarnedValue([{ ...part, actual: cents(0) }], window, june).costIndex).toBeNull();
  });

  it('adds the work areas of a project up, each with its own weights', () => {
    const other = {
      bac: cents(200),
      actual: cents(50),
      milestones: [dueIn('2024-01-31', acceptedOn('2024-01-20'))],
    };
    const value = computeEarnedValue([part, other], window, june);
    expect(value).toMatchObject({
      bac: 1200,
      actual: 450,
      plannedValue: 950,
      earnedValue: 700,
      milestonesDue: 4,
    });
  });

  it('leaves out, and counts, work areas without budget, cost or milestones in the plan', () => {
    const without = [
      { ...part, bac: null },
      { ...part, actual: null },
      { ...part, milestones: [aMilestone({ baselineOn: null })] },
    ];
    expect(computeEarnedValue([part, ...without], window, june)).toMatchObject({
      bac: 1000,
      missingParts: 3,
    });
    expect(computeEarnedValue(without, window, june)).toMatchObject({ plannedValue: null, missingParts: 3 });
  });

  it('is null with no closed month in the window', () => {
    const value = computeEarnedValue([part], window, null);
    expect(value).toMatchObject({
      plannedValue: null,
      earnedValue: null,
      earnedSchedule: null,
      tooEarly: true,
    });
  });
});

describe('the earned value of several projects', () => {
  const value = computeEarnedValue([part], window, june);
  const none = computeEarnedValue([part], window, null);

  it('adds euros and milestones, and makes the indices of the sums', () => {
    const smaller = computeEarnedValue([{ ...part, bac: cents(200), actual: cents(300) }], window, june);
    expect(addEarnedValues([value, smaller])).toMatchObject({
      bac: 1200,
      actual: 700,
      plannedValue: 900,
      earnedValue: 600,
      costIndex: 600 / 700,
      milestonesDue: 6,
    });
  });

  it('names no earned schedule, for the months of two windows are not the same months', () => {
    expect(addEarnedValues([value, value])).toMatchObject({ earnedSchedule: null, monthsAtCompletion: null });
  });

  it('is that of the one project that has any', () => {
    expect(addEarnedValues([none, value])).toEqual(value);
    expect(addEarnedValues([none]).earnedValue).toBeNull();
  });
});
