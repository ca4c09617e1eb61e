import type { CalendarDate } from '../values/calendar-date.ts';

/** välitavoite, tavoite, välitarkastelupiste. */
export const MILESTONE_KINDS = ['milestone', 'target', 'monitoring-step'] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/**
 * How a milestone earns its value before it is accepted (CALCULATIONS: 0/100, 50/50, percent, level of
 * effort).
 */
export const MILESTONE_TECHNIQUES = ['zero-hundred', 'fifty-fifty', 'percent', 'level-of-effort'] as const;
export type MilestoneTechnique = (typeof MILESTONE_TECHNIQUES)[number];

/** The stored states; *late* is derived from the dates (MODEL 12). */
export const MILESTONE_STATES = ['planned', 'in-progress', 'done', 'accepted', 'cancelled'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/** What one can filter by: the states and the derived *late*. */
export const MILESTONE_STATUSES = [...MILESTONE_STATES, 'late'] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];

/**
 * A name or text in Finnish with optional translations; a missing one is shown in Finnish and marked (MODEL
 * 21).
 */
export interface LocalText {
  readonly fi: string;
  readonly sv: string | null;
  readonly en: string | null;
}

/** How many pieces of evidence a milestone asks for, and how many of them are accepted. */
export interface EvidenceState {
  readonly required: number;
  readonly accepted: number;
}

/** A milestone of a work area as the rules see it. */
export interface Milestone {
  readonly id: string;
  readonly workAreaId: string;
  readonly kind: MilestoneKind;
  readonly names: LocalText;
  /** Whole weight points, at least 0; normalised inside the work area when computed. */
  readonly weight: number;
  readonly technique: MilestoneTechnique;
  /** Completion in per cent, 0 to 100, for the technique `percent`; else null. */
  readonly percent: number | null;
  readonly state: MilestoneState;
  /** The locked date; null for one added after the plan's approval, until a decision. */
  readonly baselineOn: CalendarDate | null;
  readonly forecastOn: CalendarDate | null;
  readonly doneOn: CalendarDate | null;
  readonly doneById: string | null;
  readonly acceptedOn: CalendarDate | null;
  readonly acceptedById: string | null;
  readonly ownerId: string | null;
  readonly evidenceRequired: boolean;
  readonly evidenceState: EvidenceState;
  /** How many times the forecast has been moved and not taken back. */
  readonly moves: number;
  readonly version: number;
}

/**
 * The day by which a milestone is now expected: its forecast, or its baseline where nobody has given one;
 * else null.
 */
export const dueOn = (milestone: Pick<Milestone, 'forecastOn' | 'baselineOn'>): CalendarDate | null =>
  milestone.forecastOn ?? milestone.baselineOn;

/**
 * Is the milestone late today? Late: planned or in progress, and its forecast (its baseline where there is no
 * forecast) was before today. Done ones wait for somebody else, accepted ones are ready, cancelled ones never
 * come: none is late.
 */
export function isLate(
  milestone: Pick<Milestone, 'state' | 'forecastOn' | 'baselineOn'>,
  today: CalendarDate,
): boolean {
  const due = dueOn(milestone);
  return (milestone.state === 'planned' || milestone.state === 'in-progress') && due !== null && due < today;
}

/** Does a milestone pass a filter by status? A late one passes both by its state and by `late`. */
export const hasStatus = (
  milestone: Pick<Milestone, 'state' | 'forecastOn' | 'baselineOn'>,
  status: MilestoneStatus,
  today: CalendarDate,
): boolean => milestone.state === status || (status === 'late' && isLate(milestone, today));

/** Is all the evidence that a milestone requires accepted? True where it requires none. */
export const hasItsEvidence = (milestone: Pick<Milestone, 'evidenceRequired' | 'evidenceState'>): boolean =>
  !milestone.evidenceRequired ||
  (milestone.evidenceState.accepted > 0 &&
    milestone.evidenceState.accepted >= milestone.evidenceState.required);
