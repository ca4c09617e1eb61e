import { DomainError } from '../errors/domain-error.ts';
import { type CalendarDate, isCalendarDate } from '../values/calendar-date.ts';
import { checkedLine, checkedTranslation } from './checked-text.ts';
import type { Milestone, MilestoneKind, MilestoneTechnique } from './milestone.ts';
import { latestForecast } from './reschedule.ts';

/** What of a milestone's plan and description can be edited; what is left out stays as it is. */
export interface MilestoneEdit {
  readonly nameFi?: string | undefined;
  readonly nameSv?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly kind?: MilestoneKind | undefined;
  readonly technique?: MilestoneTechnique | undefined;
  readonly percent?: number | null | undefined;
  readonly evidenceRequired?: boolean | undefined;
  readonly weight?: number | undefined;
  /** A day as text, so that the rule can say what is wrong with it. */
  readonly baselineOn?: string | null | undefined;
}

/** What an edit needs to know of the project. */
export interface PlanBounds {
  readonly planApproved: boolean;
  readonly projectStartsOn: CalendarDate;
  readonly windowEnd: CalendarDate;
}

export const MAX_WEIGHT = 100_000;

const isWholeBetween = (value: number, max: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= max;

/** Whole weight points from 0 to 100 000. Throws a DomainError `milestone.weight-not-possible`. */
export function checkedWeight(weight: number): number {
  if (!isWholeBetween(weight, MAX_WEIGHT))
    throw new DomainError('milestone.weight-not-possible', { max: MAX_WEIGHT });
  return weight;
}

/**
 * A day for a baseline: from the project's start to 24 months after the window's end. Throws a DomainError
 * `milestone.forecast-not-a-date`, `milestone.baseline-not-possible`.
 */
export function checkedBaseline(
  text: string,
  { projectStartsOn, windowEnd }: Omit<PlanBounds, 'planApproved'>,
): CalendarDate {
  if (!isCalendarDate(text)) throw new DomainError('milestone.forecast-not-a-date', { forecastOn: text });
  const latest = latestForecast(windowEnd);
  if (text < projectStartsOn || text > latest)
    throw new DomainError('milestone.baseline-not-possible', { projectStartsOn, latest });
  return text;
}

function checkedPercent(technique: MilestoneTechnique, percent: number | null): number | null {
  if (technique !== 'percent') return null;
  if (percent !== null && !isWholeBetween(percent, 100))
    throw new DomainError('milestone.percent-not-possible');
  return percent;
}

/** May weight and baseline change by a mere edit? Until the plan is approved, and where it is not in the plan yet. */
export const isPlanFree = (milestone: Pick<Milestone, 'baselineOn'>, planApproved: boolean): boolean =>
  !planApproved || milestone.baselineOn === null;

function assertPlanFree(milestone: Milestone, edit: MilestoneEdit, planApproved: boolean): void {
  const setsBaseline = edit.baselineOn !== undefined && edit.baselineOn !== milestone.baselineOn;
  const setsWeight = edit.weight !== undefined && edit.weight !== milestone.weight;
  if (planApproved && (setsBaseline || (setsWeight && !isPlanFree(milestone, planApproved))))
    throw new DomainError('milestone.needs-decision');
}

/**
 * Edits what a milestone is called, what it is, how it earns its value, and, until the plan is approved, its weight and
 * baseline; afterwards these need a decision, but the weight of one that is not in the plan yet stays free. Returns it in
 * its next version. Throws a DomainError: `milestone.cancelled`, `milestone.name-required`, `text.too-long`,
 * `text.not-plain`, `milestone.weight-not-possible`, `milestone.percent-not-possible`,
 * `milestone.baseline-not-possible`, `milestone.needs-decision`, and `milestone.already-accepted` where evidence is asked
 * for afterwards. Source: MODEL 12 and 21.
 */
export function editMilestone(milestone: Milestone, edit: MilestoneEdit, bounds: PlanBounds): Milestone {
  if (milestone.state === 'cancelled') throw new DomainError('milestone.cancelled');
  if (edit.evidenceRequired !== undefined && milestone.state === 'accepted')
    throw new DomainError('milestone.already-accepted');
  assertPlanFree(milestone, edit, bounds.planApproved);
  const { names } = milestone;
  const technique = edit.technique ?? milestone.technique;
  const percent = edit.percent === undefined ? milestone.percent : edit.percent;
  const baseline = edit.baselineOn === undefined ? milestone.baselineOn : edit.baselineOn;
  return {
    ...milestone,
    names: {
      fi: edit.nameFi === undefined ? names.fi : checkedLine(edit.nameFi, 'milestone.name-required'),
      sv: edit.nameSv === undefined ? names.sv : checkedTranslation(edit.nameSv),
      en: edit.nameEn === undefined ? names.en : checkedTranslation(edit.nameEn),
    },
    kind: edit.kind ?? milestone.kind,
    technique,
    percent: checkedPercent(technique, percent),
    evidenceRequired: edit.evidenceRequired ?? milestone.evidenceRequired,
    weight: edit.weight === undefined ? milestone.weight : checkedWeight(edit.weight),
    baselineOn: baseline === null ? null : checkedBaseline(baseline, bounds),
    version: milestone.version + 1,
  };
}
