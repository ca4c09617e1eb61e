import type { LocalText, MilestoneState } from '@painopiste/shared/milestones/milestone';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';

/** The first milestone, by forecast, that is neither done nor accepted nor cancelled. */
export interface NextMilestone {
  readonly id: string;
  readonly names: LocalText;
  readonly dueOn: CalendarDate;
  readonly late: boolean;
}

/** The milestones of a scope, counted once each. */
export interface MilestoneSummary {
  readonly total: number;
  readonly byState: Readonly<Record<MilestoneState, number>>;
  readonly late: number;
  readonly afterWall: number;
  readonly next: NextMilestone | null;
}
