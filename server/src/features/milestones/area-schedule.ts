import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';

/** The milestones of one work area, summed up by the database. */
export interface AreaSchedule {
  readonly projectId: string;
  readonly regionCode: string;
  readonly late: number;
  /** The earliest day among those neither accepted nor cancelled. */
  readonly oldestDue: CalendarDate | null;
  /** Is the forecast of one of these after the work area's wall? */
  readonly isAfterWall: boolean;
  /** Its weighted slip is `slipDays / slipWeight`; a weight of 0 where no milestone has a slip. */
  readonly slipDays: number;
  readonly slipWeight: number;
  /** The first that is still ahead, with its place in the order of all milestones. */
  readonly next: {
    readonly names: LocalText;
    readonly dueOn: CalendarDate;
    readonly position: number;
    readonly id: string;
  } | null;
}

export const lateIn = (areas: readonly AreaSchedule[]): number =>
  areas.reduce((sum, { late }) => sum + late, 0);

type Next = NonNullable<AreaSchedule['next']>;
const isBefore = (a: Next, b: Next): boolean =>
  a.dueOn === b.dueOn
    ? a.position === b.position
      ? a.id < b.id
      : a.position < b.position
    : a.dueOn < b.dueOn;

/** The first milestone of these work areas that is still ahead; of one day, the first in their order. */
export function nextIn(
  areas: readonly AreaSchedule[],
  today: CalendarDate,
): { readonly names: LocalText; readonly dueOn: CalendarDate; readonly late: boolean } | null {
  let first: Next | null = null;
  for (const { next } of areas) if (next && (first === null || isBefore(next, first))) first = next;
  return first && { names: first.names, dueOn: first.dueOn, late: first.dueOn < today };
}
