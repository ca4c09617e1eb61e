import { readScope } from '@painopiste/shared/permissions/read-scope';
import type { ActorContext } from '../../trpc/context.ts';
import type { AreaSchedule } from './area-schedule.ts';
import { findAreaSchedules } from './area-schedule-store.ts';
import type { PlacedMilestone } from './placed-milestone.ts';
import { findPlacedMilestones } from './placed-milestone-store.ts';

/** The milestones that this person may read, of these projects or of one work area: for sums over them. */
export const readPlacedMilestones = (
  { db, actor }: ActorContext,
  of: { readonly projectIds?: readonly string[]; readonly workAreaId?: string },
): Promise<PlacedMilestone[]> => findPlacedMilestones(db, readScope(actor, 'milestone:read'), of);

/** The same summed up by work area, for sums over many regions. */
export const readAreaSchedules = ({ db, actor, today }: ActorContext): Promise<AreaSchedule[]> =>
  findAreaSchedules(db, readScope(actor, 'milestone:read'), today);
