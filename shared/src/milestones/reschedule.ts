import { DomainError } from '../errors/domain-error.ts';
import { addMonthsToDate, type CalendarDate, isCalendarDate } from '../values/calendar-date.ts';
import { checkedReason } from './checked-text.ts';
import type { Milestone } from './milestone.ts';

/** One move of a forecast; who moved it is the actor of the command. */
export interface MilestoneMove {
  readonly from: CalendarDate | null;
  readonly to: CalendarDate;
  readonly reason: string;
  readonly movedOn: CalendarDate;
}

/** What a move needs to know of the project. */
export interface RescheduleBounds {
  readonly projectStartsOn: CalendarDate;
  /** The last day of the latest window that pays for the milestone's work area: the wall. */
  readonly windowEnd: CalendarDate;
  readonly today: CalendarDate;
}

export interface Rescheduled {
  readonly milestone: Milestone;
  readonly move: MilestoneMove;
  /** The new forecast is after the window's end: accepted, marked, counted in delivery at risk. */
  readonly afterWall: boolean;
}

const MONTHS_AFTER_WINDOW = 24;
const REASON_CODES = { empty: 'milestone.reason-required', tooLong: 'milestone.reason-too-long' } as const;

/** Is a forecast after the wall, so that no grant pays for what it completes? */
export const isAfterWall = (forecastOn: CalendarDate | null, windowEnd: CalendarDate): boolean =>
  forecastOn !== null && forecastOn > windowEnd;

/** The latest day to which a forecast may be moved: 24 months after the window's end. */
export const latestForecast = (windowEnd: CalendarDate): CalendarDate =>
  addMonthsToDate(windowEnd, MONTHS_AFTER_WINDOW);

/**
 * A day for a forecast: from the project's start to 24 months after the window's end. Throws a DomainError
 * `milestone.forecast-not-a-date`, `milestone.forecast-before-project`, `milestone.forecast-too-late`.
 */
export function checkedForecast(text: string, bounds: Omit<RescheduleBounds, 'today'>): CalendarDate {
  if (!isCalendarDate(text)) throw new DomainError('milestone.forecast-not-a-date', { forecastOn: text });
  const { projectStartsOn, windowEnd } = bounds;
  if (text < projectStartsOn) throw new DomainError('milestone.forecast-before-project', { projectStartsOn });
  const latest = latestForecast(windowEnd);
  if (text > latest) throw new DomainError('milestone.forecast-too-late', { windowEnd, latest });
  return text;
}

/**
 * Moves a milestone's forecast for a reason (trimmed, 1 to 500 characters). Returns the milestone in its next
 * version, the move to keep, and whether the new forecast is after the wall. Throws a DomainError:
 * `milestone.already-accepted`, `milestone.cancelled`, `milestone.forecast-not-a-date`,
 * `milestone.forecast-before-project`, `milestone.forecast-too-late` (over 24 months after the window's end),
 * `milestone.forecast-unchanged`, `milestone.reason-required`, `milestone.reason-too-long`. Source: MODEL 13.
 */
export function reschedule(
  milestone: Milestone,
  change: { readonly forecastOn: string; readonly reason: string },
  bounds: RescheduleBounds,
): Rescheduled {
  if (milestone.state === 'accepted') throw new DomainError('milestone.already-accepted');
  if (milestone.state === 'cancelled') throw new DomainError('milestone.cancelled');
  const to = checkedForecast(change.forecastOn, bounds);
  if (to === milestone.forecastOn) throw new DomainError('milestone.forecast-unchanged', { forecastOn: to });
  const reason = checkedReason(change.reason, REASON_CODES);
  return {
    milestone: { ...milestone, forecastOn: to, moves: milestone.moves + 1, version: milestone.version + 1 },
    move: { from: milestone.forecastOn, to, reason, movedOn: bounds.today },
    afterWall: isAfterWall(to, bounds.windowEnd),
  };
}
