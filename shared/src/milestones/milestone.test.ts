import { describe, expect, it } from 'vitest';
import { aMilestone } from '../testing/a-milestone.ts';
import { calendarDate } from '../values/calendar-date.ts';
import { dueOn, hasItsEvidence, hasStatus, isLate, MILESTONE_STATUSES } from './milestone.ts';

const june30 = calendarDate('2024-06-30');
const july1 = calendarDate('2024-07-01');

describe('a late milestone', () => {
  it('is late from the day after its forecast', () => {
    expect(isLate(aMilestone({ forecastOn: june30 }), june30)).toBe(false);
    expect(isLate(aMilestone({ forecastOn: june30 }), july1)).toBe(true);
  });

  it('is not late before its forecast, though its baseline is past', () => {
    expect(isLate(aMilestone({ baselineOn: calendarDate('2024-01-31'), forecastOn: july1 }), june30)).toBe(
      false,
    );
  });

  it('is measured by its baseline where it has no forecast, and never late without a date', () => {
    expect(isLate(aMilestone({ baselineOn: june30, forecastOn: null }), july1)).toBe(true);
    const dateless = aMilestone({ baselineOn: null, forecastOn: null });
    expect(dueOn(dateless)).toBeNull();
    expect(isLate(dateless, july1)).toBe(false);
  });

  it.each([
    ['planned', true],
    ['in-progress', true],
    ['done', false],
    ['accepted', false],
    ['cancelled', false],
  ] as const)('when %s is late: %s', (state, late) => {
    expect(isLate(aMilestone({ state }), july1)).toBe(late);
  });
});

describe('the filter by status', () => {
  it('finds a late milestone by its state and by late', () => {
    const milestone = aMilestone({ state: 'in-progress' });
    const found = MILESTONE_STATUSES.filter((status) => hasStatus(milestone, status, july1));
    expect(found).toEqual(['in-progress', 'late']);
    expect(hasStatus(milestone, 'late', june30)).toBe(false);
  });
});

describe('the evidence of a milestone', () => {
  it.each([
    [false, 0, 0, true],
    [true, 2, 1, false],
    [true, 2, 2, true],
    [true, 0, 0, false],
  ])(
    'required: %s, %i asked for, %i accepted: enough is %s',
    (evidenceRequired, required, accepted, enough) => {
      expect(hasItsEvidence(aMilestone({ evidenceRequired, evidenceState: { required, accepted } }))).toBe(
        enough,
      );
    },
  );
});
