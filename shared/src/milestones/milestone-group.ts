import { isLate, MILESTONE_STATES, type Milestone, type MilestoneStatus } from './milestone.ts';
import type { CalendarDate } from '../values/calendar-date.ts';

/** What the milestone list can be grouped by; by focus area a milestone stands once in each that it has a share in. */
export const MILESTONE_GROUPINGS = ['region', 'focusArea', 'project', 'status', 'owner'] as const;
export type MilestoneGrouping = (typeof MILESTONE_GROUPINGS)[number];

/** Is this word of the address a grouping of milestones? */
export const isMilestoneGrouping = (word: string): word is MilestoneGrouping =>
  (MILESTONE_GROUPINGS as readonly string[]).includes(word);

/** Does a milestone stand in several groups, so that their sums overlap? Source: MODEL 10. */
export const hasOverlappingGroups = (grouping: MilestoneGrouping): boolean => grouping === 'focusArea';

/** The groups by status, in their order. */
export const STATUS_GROUPS: readonly MilestoneStatus[] = ['late', ...MILESTONE_STATES];

/** The one group by status that a milestone stands in, as lists and exports say it: a late one is *late*, not planned. */
export const statusGroupOf = (
  milestone: Pick<Milestone, 'state' | 'forecastOn' | 'baselineOn'>,
  today: CalendarDate,
): MilestoneStatus => (isLate(milestone, today) ? 'late' : milestone.state);
