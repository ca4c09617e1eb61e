import type { Milestone } from '@painopiste/shared/milestones/milestone';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';

/** A milestone with where it stands, for sums over scopes. */
export interface PlacedMilestone extends Milestone {
  readonly projectId: string;
  readonly regionCode: string;
  /** The wall of its work area. */
  readonly windowEnd: CalendarDate;
}
