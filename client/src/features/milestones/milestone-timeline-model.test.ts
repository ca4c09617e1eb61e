import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { describe, expect, it } from 'vitest';
import { aMilestoneRow } from '../../testing/a-milestone-row.ts';
import { makeTimeline, marksOf } from './milestone-timeline-model.ts';

const day = calendarDate;
const today = day('2024-09-30');
const row = aMilestoneRow({ baselineOn: day('2023-06-30'), forecastOn: day('2024-03-31') });
const timeline = makeTimeline([row], today);

describe('the scale of a table of milestones', () => {
  it('spans every day that is drawn, with room at both ends', () => {
    const { place } = timeline;
    const days = [day('2023-06-30'), day('2024-03-31'), today, day('2025-12-31')].map(place);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days[0]).toBeGreaterThan(0);
    expect(days.at(-1)).toBeLessThan(1);
  });

  it('names the years that it touches, each in the middle of its part', () => {
    expect(timeline.years.map(({ year }) => year)).toEqual([2023, 2024, 2025, 2026]);
    const [first, second, third] = timeline.years;
    expect(first?.from).toBe(0);
    expect(second?.from).toBeCloseTo(timeline.place(day('2024-01-01')));
    expect(second?.middle).toBeCloseTo(((second?.from ?? 0) + (third?.from ?? 0)) / 2);
    expect(timeline.years.every(({ middle }) => middle > 0 && middle < 1)).toBe(true);
  });

  it('stands on today where there are no milestones', () => {
    expect(makeTimeline([], today).today).toBe(0.5);
  });
});

describe('the marks of a milestone', () => {
  it('stand at its baseline, its forecast and its own wall', () => {
    expect(marksOf(row, timeline)).toEqual({
      baseline: timeline.place(day('2023-06-30')),
      reached: timeline.place(day('2024-03-31')),
      look: 'forecast',
      wall: timeline.place(day('2025-12-31')),
    });
  });

  it('are half full when done and full when accepted, on the day of acceptance', () => {
    expect(marksOf({ ...row, state: 'done' }, timeline).look).toBe('half');
    const accepted = marksOf({ ...row, state: 'accepted', acceptedOn: day('2024-04-15') }, timeline);
    expect(accepted).toMatchObject({ look: 'accepted', reached: timeline.place(day('2024-04-15')) });
  });

  it('are missing where the day is not known', () => {
    const marks = marksOf({ ...row, baselineOn: null, forecastOn: null }, timeline);
    expect(marks).toMatchObject({ baseline: null, reached: null });
  });
});
