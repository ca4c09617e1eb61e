import { dueOn, type Milestone } from '../milestones/milestone.ts';
import { isAfterWall } from '../milestones/reschedule.ts';
import { computeWeightedSlip } from '../milestones/slip.ts';
import { type CalendarDate, daysBetween } from '../values/calendar-date.ts';
import { compareRatios, type Fraction } from '../values/ratio.ts';
import { SIGNAL_LEVELS, type SignalLevel } from './signal.ts';

/**
 * Where the schedule and evidence parts of a status change. Days; each holds up to and including the day
 * given.
 */
export interface StatusThresholds {
  readonly unacceptedAmberDays: number;
  readonly slipAmberDays: number;
  /** For both the unaccepted milestone and the weighted slip. */
  readonly redDays: number;
  /** Accepted share of the required evidence from which it is amber and not red, in basis points. */
  readonly evidenceAmberBasisPoints: number;
}

/** Source: CALCULATIONS, Status. */
export const DEFAULT_THRESHOLDS: StatusThresholds = {
  unacceptedAmberDays: 14,
  slipAmberDays: 30,
  redDays: 90,
  evidenceAmberBasisPoints: 7_500,
};

/** The worst of some parts; parts that cannot be told (null) have no say; null where none can. */
export function worstOf(levels: readonly (SignalLevel | null)[]): SignalLevel | null {
  const worst = Math.max(-1, ...levels.map((level) => (level === null ? -1 : SIGNAL_LEVELS.indexOf(level))));
  return SIGNAL_LEVELS[worst] ?? null;
}

const isWaiting = (milestone: Milestone): boolean =>
  milestone.state !== 'accepted' && milestone.state !== 'cancelled' && dueOn(milestone) !== null;

/**
 * Is the schedule holding? Amber: a milestone whose forecast (or baseline, without one) passed over 14 days
 * ago is still not accepted, or the weighted slip is over 30 days. Red: either is over 90 days, or an
 * unaccepted milestone's forecast is after the wall. Null where no milestone has a date. Source:
 * CALCULATIONS, Status.
 */
export function computeScheduleStatus(
  milestones: readonly Milestone[],
  when: { readonly today: CalendarDate; readonly wall: CalendarDate },
  thresholds: StatusThresholds = DEFAULT_THRESHOLDS,
): SignalLevel | null {
  const waiting = milestones.filter(isWaiting);
  const facts = {
    oldestDue: waiting.flatMap((milestone) => dueOn(milestone) ?? []).sort()[0] ?? null,
    isAfterWall: waiting.some((milestone) => isAfterWall(milestone.forecastOn, when.wall)),
    slip: computeWeightedSlip(milestones),
  };
  return judgeSchedule(facts, when.today, thresholds);
}

/** What a schedule is judged by, also where the database has summed it up. */
export interface ScheduleFacts {
  /** The earliest day by which one that is neither accepted nor cancelled was to be reached; null where none has a day. */
  readonly oldestDue: CalendarDate | null;
  /** Is the forecast of one of these after the wall? */
  readonly isAfterWall: boolean;
  /** The weighted slip, in days. */
  readonly slip: Fraction | null;
}

/** The rule of `computeScheduleStatus` over its facts. Source: CALCULATIONS, Status. */
export function judgeSchedule(
  { oldestDue, isAfterWall: isPastWall, slip }: ScheduleFacts,
  today: CalendarDate,
  thresholds: StatusThresholds = DEFAULT_THRESHOLDS,
): SignalLevel | null {
  if (oldestDue === null && slip === null) return null;
  const isOverdueBy = (days: number): boolean => oldestDue !== null && daysBetween(oldestDue, today) > days;
  const slipsOver = (days: number): boolean =>
    slip !== null && compareRatios(slip.numerator, slip.denominator, days, 1) > 0;
  if (isPastWall || isOverdueBy(thresholds.redDays) || slipsOver(thresholds.redDays)) return 'off-track';
  if (isOverdueBy(thresholds.unacceptedAmberDays) || slipsOver(thresholds.slipAmberDays)) return 'at-risk';
  return 'on-track';
}

/**
 * Is what is done also proved? The accepted share of the evidence that done (and accepted) milestones
 * require: all of it green, at least 75 % amber, less red. Null where they require none. Source:
 * CALCULATIONS, Status.
 */
export function computeEvidenceStatus(
  milestones: readonly Milestone[],
  thresholds: StatusThresholds = DEFAULT_THRESHOLDS,
): SignalLevel | null {
  const done = milestones.filter((m) => (m.state === 'done' || m.state === 'accepted') && m.evidenceRequired);
  const required = done.reduce((sum, { evidenceState }) => sum + Math.max(1, evidenceState.required), 0);
  if (required === 0) return null;
  const accepted = done.reduce(
    (sum, { evidenceState }) => sum + Math.min(evidenceState.accepted, Math.max(1, evidenceState.required)),
    0,
  );
  if (accepted === required) return 'on-track';
  return compareRatios(accepted, required, thresholds.evidenceAmberBasisPoints, 10_000) >= 0
    ? 'at-risk'
    : 'off-track';
}
