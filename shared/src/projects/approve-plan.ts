import { DomainError } from '../errors/domain-error.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { assertNotArchived } from './edit-project.ts';
import type { ProjectDetails } from './project-details.ts';

/** What the approval needs to know of a milestone that is not cancelled. */
export interface PlannedMilestone {
  readonly id: string;
  readonly baselineOn: CalendarDate | null;
  readonly forecastOn: CalendarDate | null;
  readonly weight: number;
}

/** A milestone's date and weight as the approval freezes them. */
export interface FrozenMilestone {
  readonly milestoneId: string;
  readonly baselineOn: CalendarDate;
  readonly weight: number;
}

export interface ApprovedPlan {
  readonly project: ProjectDetails;
  /** Baseline number 1; a milestone without any date is not in it (MODEL 12). */
  readonly baseline: readonly FrozenMilestone[];
}

/**
 * Approves the plan: from then on weights and baselines change by a decision only. A milestone's baseline is its planned
 * day, or its forecast where none was planned. Throws `project.archived`, `project.plan-approved` (already),
 * `project.approved-in-future`, `project.plan-empty` (no milestone has a date). Source: MODEL 12.
 */
export function approvePlan(
  project: ProjectDetails,
  approval: { readonly on: CalendarDate; readonly reference: string },
  milestones: readonly PlannedMilestone[],
  today: CalendarDate,
): ApprovedPlan {
  assertNotArchived(project);
  if (project.planApprovedOn !== null)
    throw new DomainError('project.plan-approved', { on: project.planApprovedOn });
  if (approval.on > today) throw new DomainError('project.approved-in-future', { today });
  const baseline = milestones.flatMap(({ id, baselineOn, forecastOn, weight }) => {
    const day = baselineOn ?? forecastOn;
    return day === null ? [] : [{ milestoneId: id, baselineOn: day, weight }];
  });
  if (baseline.length === 0) throw new DomainError('project.plan-empty');
  return {
    project: {
      ...project,
      planApprovedOn: approval.on,
      planApprovalReference: approval.reference,
      version: project.version + 1,
    },
    baseline,
  };
}
