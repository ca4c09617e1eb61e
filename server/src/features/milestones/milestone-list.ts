import type { MilestoneState } from '@painopiste/shared/milestones/milestone';
import type { MilestoneGrouping } from '@painopiste/shared/milestones/milestone-group';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { MilestoneRow } from './milestone-row.ts';

/** What of a milestone is new since a day; where it is none of these, other fields of it have been edited. */
export interface MilestoneChanges {
  readonly milestoneId: string;
  /** The forecast before the first move since then, and now; null where it is the same. */
  readonly forecast: { readonly from: CalendarDate | null; readonly to: CalendarDate | null } | null;
  /** The state that it has come to since then, and the day. */
  readonly state: { readonly to: MilestoneState; readonly on: CalendarDate } | null;
  readonly addedOn: CalendarDate | null;
}

/** Where the rows of a page stand, where they are grouped. */
export interface MilestonePlaces {
  readonly by: MilestoneGrouping;
  /** The key of each row's group. */
  readonly of: readonly string[];
  /** The first row's group began on an earlier page. */
  readonly continues: boolean;
  /** Rows of all pages: more than milestones where groups overlap. */
  readonly listed: number;
}

/** One page of the milestones that pass the filters and that this person may read. */
export interface MilestoneList {
  readonly rows: readonly MilestoneRow[];
  /** Of all pages. */
  readonly total: number;
  /** How many of them are late today. */
  readonly late: number;
  readonly page: number;
  readonly pageSize: number;
  /** Null where the rows are not grouped. */
  readonly grouping: MilestonePlaces | null;
  /** What has changed in the rows of this page; null where the filter `since` is not on. */
  readonly changes: readonly MilestoneChanges[] | null;
  /** Filter words that made no sense and were left out, as `name=word`. */
  readonly ignored: readonly string[];
}
