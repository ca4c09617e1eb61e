import { DomainError } from '@painopiste/shared/errors/domain-error';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import { can } from '@painopiste/shared/permissions/can';
import { readScope } from '@painopiste/shared/permissions/read-scope';
import type { ActorContext } from '../../trpc/context.ts';
import type { CandidateInAreas } from '../people/candidate.ts';
import { findCandidatesInAreas } from '../people/find-candidates.ts';
import { type AreaOfMilestones, findArea, findAreasOfProject } from './area-store.ts';

/** What the form of a new milestone shows beside its fields. */
export interface BlankMilestone {
  readonly project: AreaOfMilestones['project'];
  /** Those of the project to which this person may add milestones, the asked one among them. */
  readonly workAreas: readonly Pick<AreaOfMilestones, 'id' | 'names'>[];
  /** Then a decision gives its baseline, not the form. */
  readonly isPlanApproved: boolean;
  /** Who may own it, with the work areas where they may: those who see them. */
  readonly people: readonly CandidateInAreas[];
}

/** The form of a milestone that does not exist yet. Throws `work-area.not-found`, `permission.denied`. */
export async function readBlankMilestone(
  { db, actor, today }: ActorContext,
  workAreaId: string,
): Promise<BlankMilestone> {
  const area = await findArea(db, workAreaId);
  if (!area) throw new DomainError('work-area.not-found');
  const { project, place, bounds } = area;
  assertCan(actor, 'milestone:create', place, 'work-area.not-found');
  const areas = await findAreasOfProject(db, project.id);
  const workAreas = areas
    .filter((each) => can(actor, 'milestone:create', each.place))
    .map(({ id, names }) => ({ id, names }));
  const ids = workAreas.map(({ id }) => id);
  const people = await findCandidatesInAreas(db, readScope(actor, 'milestone:read'), ids, today);
  return { project, workAreas, isPlanApproved: bounds.planApproved, people };
}
