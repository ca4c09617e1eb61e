import type { CalendarDate } from '../values/calendar-date.ts';

/** What a form changes of a project. Its region and its slug stay: they are its place and its address. */
export interface ProjectFields {
  readonly nameFi: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
  readonly summaryFi: string | null;
  readonly summarySv: string | null;
  readonly summaryEn: string | null;
  readonly callKey: string;
  readonly startsOn: CalendarDate;
  readonly source: string | null;
}

/** A project as its commands know it. */
export interface ProjectDetails extends ProjectFields {
  readonly id: string;
  readonly slug: string;
  readonly regionCode: string;
  readonly version: number;
  readonly planApprovedOn: CalendarDate | null;
  readonly planApprovalReference: string | null;
  readonly isArchived: boolean;
}
