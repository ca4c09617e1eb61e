import { describe, expect, it } from 'vitest';
import type { DomainError } from '../errors/domain-error.ts';
import { aMilestone } from '../testing/a-milestone.ts';
import { errorOf } from '../testing/error-of.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { isAfterWall, latestForecast, reschedule } from './reschedule.ts';

const bounds = {
  projectStartsOn: calendarDate('2023-01-01'),
  windowEnd: calendarDate('2025-12-31'),
  today: calendarDate('2024-09-30'),
};
const move = (forecastOn: string, reason = 'Hankinta viivästyi', wanted = {}) =>
  reschedule(aMilestone(wanted), { forecastOn, reason }, bounds);
const refused = (forecastOn: string, reason?: string, wanted = {}): DomainError =>
  errorOf(() => move(forecastOn, reason, wanted));

describe('rescheduling a milestone', () => {
  it('moves the forecast and leaves the baseline', () => {
    const { milestone } = move('2024-10-31');
    expect(milestone).toEqual(aMilestone({ forecastOn: calendarDate('2024-10-31'), moves: 1, version: 2 }));
  });

  it('keeps from, to, why and when', () => {
    expect(move('2024-10-31', '  Hankinta viivästyi ').move).toEqual({
      from: '2024-06-30',
      to: '2024-10-31',
      reason: 'Hankinta viivästyi',
      movedOn: '2024-09-30',
    });
  });

  it('gives a first forecast to a milestone that has none', () => {
    expect(move('2024-10-31', 'Uusi', { forecastOn: null }).move.from).toBeNull();
  });

  it('accepts a forecast after the window and marks it as after the wall', () => {
    expect(move('2025-12-31').afterWall).toBe(false);
    expect(move('2026-01-01').afterWall).toBe(true);
    expect(isAfterWall(null, bounds.windowEnd)).toBe(false);
  });

  it('takes the last day 24 months after the window, and no later one', () => {
    expect(latestForecast(bounds.windowEnd)).toBe('2027-12-31');
    expect(move('2027-12-31').milestone.forecastOn).toBe('2027-12-31');
    const error = refused('2028-01-01');
    expect(error.code).toBe('milestone.forecast-too-late');
    expect(error.details).toEqual({ windowEnd: '2025-12-31', latest: '2027-12-31' });
  });

  it('takes the first day of the project, and no earlier one', () => {
    expect(move('2023-01-01').milestone.forecastOn).toBe('2023-01-01');
    const error = refused('2022-12-31');
    expect(error.code).toBe('milestone.forecast-before-project');
    expect(error.details).toEqual({ projectStartsOn: '2023-01-01' });
  });

  it.each(['', '31.10.2024', '2024-02-30', 'soon'])('refuses "%s", which is not a date', (text) => {
    expect(refused(text).code).toBe('milestone.forecast-not-a-date');
  });

  it('refuses a move to where it is', () => {
    expect(refused('2024-06-30').code).toBe('milestone.forecast-unchanged');
  });

  it('wants a reason of 1 to 500 characters', () => {
    expect(refused('2024-10-31', ' \n ').code).toBe('milestone.reason-required');
    expect(refused('2024-10-31', 'x'.repeat(501)).code).toBe('milestone.reason-too-long');
    expect(move('2024-10-31', `${'x'.repeat(500)}  `).move.reason).toHaveLength(500);
  });

  it('does not move what is accepted or cancelled', () => {
    expect(refused('2024-10-31', 'Syy', { state: 'accepted' }).code).toBe('milestone.already-accepted');
    expect(refused('2024-10-31', 'Syy', { state: 'cancelled' }).code).toBe('milestone.cancelled');
  });
});
