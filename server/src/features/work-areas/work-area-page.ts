import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { SlipSummary } from '@painopiste/shared/milestones/slip';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Cents } from '@painopiste/shared/values/cents';
import type { WorkAreaSummary } from './work-area-summary.ts';

/** One work area. Not visible = not found, so everything here is known. */
export interface WorkAreaPage extends WorkAreaSummary {
  readonly version: number;
  readonly project: { readonly id: string; readonly slug: string; readonly names: LocalText };
  readonly region: { readonly code: string; readonly names: LocalText; readonly shortNames: LocalText };
  readonly targetGroups: readonly LocalText[];
  /** What was budgeted first and what is now, per line that pays for it. */
  readonly budgets: readonly WorkAreaBudget[];
  /** The last day on which some grant pays for it. */
  readonly windowEnd: CalendarDate | null;
  readonly costCentres: readonly { readonly code: string; readonly lineKey: string }[];
  readonly slip: SlipSummary;
  readonly importedOn: CalendarDate | null;
  readonly synthetic: boolean;
}

export interface WorkAreaBudget {
  readonly lineId: string;
  readonly lineKey: string;
  readonly names: LocalText;
  readonly original: Cents;
  readonly current: Cents;
}
