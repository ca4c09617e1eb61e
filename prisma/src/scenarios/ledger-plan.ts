import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Month } from '@painopiste/shared/values/month';
import type { ProjectBlueprint } from './blueprint.ts';

export type SampleShape = 'paakirja' | 'toteuma' | 'kustannusseuranta';

export type SampleFile = { fileName: string; shape: SampleShape; importedOn: CalendarDate };

/** What a project has booked: real files, and what is generated around them. */
export type LedgerPlan = {
  samples: readonly SampleFile[];
  /** Null where nothing is generated. */
  generated: {
    /** Actual cost of the closed months in per cent of their plan. */
    ratePercent: number;
    bookedThrough: Month;
    /** A month of which only the first half is booked. */
    partial: Month | null;
  } | null;
};

export type DemoProject = { project: ProjectBlueprint; ledger: LedgerPlan | null };
