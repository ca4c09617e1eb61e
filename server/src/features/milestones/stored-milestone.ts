import type { Place } from '@painopiste/shared/permissions/can';
import type { MilestoneRow } from './milestone-row.ts';

/** A row of the list before somebody looks at it: what does not depend on who asks and when. */
export type StoredMilestone = Omit<MilestoneRow, 'late' | 'slipDays' | 'afterWall' | 'actions'>;

/** Where a milestone stands, for `can`. */
export const placeOf = (stored: StoredMilestone): Place => ({
  regionCode: stored.region.code,
  projectId: stored.project.id,
  workAreaId: stored.workArea.id,
  shares: stored.focusAreas,
  ownerId: stored.ownerId,
});
