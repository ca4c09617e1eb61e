import { describe, expect, it } from 'vitest';
import { aMilestone } from '../testing/a-milestone.ts';
import { addDays, calendarDate } from '../values/calendar-date.ts';
import { computeEvidenceStatus, computeScheduleStatus, DEFAULT_THRESHOLDS, worstOf } from './status.ts';

const due = calendarDate('2024-06-30');
const wall = calendarDate('2025-12-31');
const daysAfter = (days: number) => ({ today: addDays(due, days), wall });
const slippedBy = (days: number) => aMilestone({ forecastOn: addDays(due, days) });

describe('the worst of several signals', () => {
  it('is the reddest, and what cannot be told has no say', () => {
    expect(worstOf(['on-track', 'off-track', 'at-risk'])).toBe('off-track');
    expect(worstOf([null, 'on-track'])).toBe('on-track');
    expect(worstOf([null, null])).toBeNull();
    expect(worstOf([])).toBeNull();
  });
});

describe('the schedule status', () => {
  it.each([
    [14, 'on-track'],
    [15, 'at-risk'],
    [90, 'at-risk'],
    [91, 'off-track'],
  ])('%i days after an unaccepted milestone was due is %s', (days, level) => {
    expect(computeScheduleStatus([aMilestone()], daysAfter(days))).toBe(level);
    expect(computeScheduleStatus([aMilestone({ state: 'done' })], daysAfter(days))).toBe(level);
  });

  it('counts from the forecast, and from the baseline where there is none', () => {
    const moved = aMilestone({ forecastOn: addDays(due, 20) });
    expect(computeScheduleStatus([moved], daysAfter(34))).toBe('on-track');
    expect(computeScheduleStatus([aMilestone({ forecastOn: null })], daysAfter(15))).toBe('at-risk');
  });

  it.each([
    [30, 'on-track'],
    [31, 'at-risk'],
    [90, 'at-risk'],
    [91, 'off-track'],
  ])('with a weighted slip of %i days is %s', (days, level) => {
    expect(computeScheduleStatus([slippedBy(days)], daysAfter(0))).toBe(level);
  });

  it('is red where a forecast is after the wall, and not where it is on the wall', () => {
    const long = { baselineOn: wall, weight: 1 };
    expect(computeScheduleStatus([aMilestone({ ...long, forecastOn: wall })], daysAfter(0))).toBe('on-track');
    const after = aMilestone({ ...long, forecastOn: addDays(wall, 1) });
    expect(computeScheduleStatus([after], daysAfter(0))).toBe('off-track');
    expect(computeScheduleStatus([{ ...after, state: 'cancelled' }], daysAfter(0))).toBe('on-track');
  });

  it('is green for accepted milestones, however long ago', () => {
    const accepted = aMilestone({ state: 'accepted', acceptedOn: due });
    expect(computeScheduleStatus([accepted], daysAfter(400))).toBe('on-track');
  });

  it('is null where no milestone has a date', () => {
    expect(computeScheduleStatus([], daysAfter(0))).toBeNull();
    expect(
      computeScheduleStatus([aMilestone({ baselineOn: null, forecastOn: null })], daysAfter(0)),
    ).toBeNull();
  });

  it('obeys the thresholds of its line', () => {
    const thresholds = { ...DEFAULT_THRESHOLDS, unacceptedAmberDays: 3, redDays: 5 };
    expect(computeScheduleStatus([aMilestone()], daysAfter(4), thresholds)).toBe('at-risk');
    expect(computeScheduleStatus([aMilestone()], daysAfter(6), thresholds)).toBe('off-track');
  });
});

describe('the evidence status', () => {
  const done = (required: number, accepted: number) =>
    aMilestone({ state: 'done', evidenceRequired: true, evidenceState: { required, accepted } });

  it.each([
    [4, 'on-track'],
    [3, 'at-risk'],
    [2, 'off-track'],
  ])('with %i of 4 accepted is %s', (accepted, level) => {
    expect(computeEvidenceStatus([done(4, accepted)])).toBe(level);
  });

  it('does not let one milestone make up for another', () => {
    expect(computeEvidenceStatus([done(1, 5), done(1, 0)])).toBe('off-track');
  });

  it('asks nothing of milestones that are not done or need no evidence', () => {
    const planned = { ...done(4, 0), state: 'in-progress' as const };
    expect(computeEvidenceStatus([planned, aMilestone({ state: 'done' })])).toBeNull();
  });

  it('reads required evidence that nobody has listed as one missing piece', () => {
    expect(computeEvidenceStatus([done(0, 0)])).toBe('off-track');
  });
});
