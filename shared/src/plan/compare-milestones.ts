import type { PlanMilestone } from './plan.ts';
import type { PlanIssue } from './plan-issue.ts';
import { issueAt } from './read-table.ts';
import { folded } from './sheet.ts';
import type { StoredPlan, StoredPlanMilestone } from './stored-plan.ts';

/** A milestone with what it becomes; what the file does not say stays as it is. */
export interface MilestoneChange {
  readonly stored: StoredPlanMilestone;
  readonly after: StoredPlanMilestone;
}

interface Compared {
  readonly created: readonly PlanMilestone[];
  readonly changed: readonly MilestoneChange[];
  readonly issues: readonly PlanIssue[];
}

/**
 * Which milestones of a file are new, which are changed? A forecast that people have moved away from the baseline is
 * theirs and stays. Issues: a change of one that is done, accepted or cancelled; anything new or changed once the
 * plan is approved (MODEL 12).
 */
export function compareMilestones(
  milestones: readonly PlanMilestone[],
  { milestones: stored, isApproved }: Pick<StoredPlan, 'milestones' | 'isApproved'>,
): Compared {
  const created: PlanMilestone[] = [];
  const changed: MilestoneChange[] = [];
  const issues: PlanIssue[] = [];
  for (const milestone of milestones) {
    const before = stored.find(
      (each) =>
        each.workAreaKey === milestone.workAreaKey && folded(each.names.fi) === folded(milestone.names.fi),
    );
    const after = before && merged(milestone, before);
    if (after && facts(after) === facts(before)) continue;
    if (isApproved) issues.push(issueAt(milestone.at, 'plan-approved', milestone.names.fi));
    else if (!after) created.push(milestone);
    else if (before.state === 'planned' || before.state === 'in-progress')
      changed.push({ stored: before, after });
    else issues.push(issueAt(milestone.at, 'milestone-settled', milestone.names.fi));
  }
  return { created, changed, issues };
}

function merged(milestone: PlanMilestone, before: StoredPlanMilestone): StoredPlanMilestone {
  const isMoved = before.forecastOn !== null && before.forecastOn !== before.baselineOn;
  return {
    ...before,
    names: {
      fi: milestone.names.fi,
      sv: milestone.names.sv ?? before.names.sv,
      en: milestone.names.en ?? before.names.en,
    },
    kind: milestone.kind ?? before.kind,
    weight: milestone.weight ?? before.weight,
    baselineOn: milestone.baselineOn,
    forecastOn: isMoved ? before.forecastOn : (milestone.forecastOn ?? milestone.baselineOn),
    ownerId: milestone.ownerId ?? before.ownerId,
    evidenceRequired: milestone.evidenceRequired ?? before.evidenceRequired,
  };
}

const facts = ({
  names,
  kind,
  weight,
  baselineOn,
  forecastOn,
  ownerId,
  evidenceRequired,
}: StoredPlanMilestone) =>
  JSON.stringify([
    names.fi,
    names.sv,
    names.en,
    kind,
    weight,
    baselineOn,
    forecastOn,
    ownerId,
    evidenceRequired,
  ]);
