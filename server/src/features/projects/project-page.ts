import type { EarnedValue } from '@painopiste/shared/budget/earned-value';
import type { ScopeFigures } from '@painopiste/shared/budget/scope-figures';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { SlipSummary } from '@painopiste/shared/milestones/slip';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Cents } from '@painopiste/shared/values/cents';
import type { Month } from '@painopiste/shared/values/month';
import type { Amendment, PublishedLine } from '../burn/funding-line.ts';
import type { ScopePart } from '../burn/scope-part.ts';
import type { MilestoneSummary } from '../milestones/milestone-summary.ts';
import type { ScopeStatus } from '../regions/scope-status.ts';
import type { WorkAreaSummary } from '../work-areas/work-area-summary.ts';

/** One project. Names and published grants for everyone; the rest as far as this person's rights reach. */
export interface ProjectPage {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly names: LocalText;
  readonly summary: LocalText | null;
  readonly source: string | null;
  readonly startsOn: CalendarDate;
  readonly planApproval: { readonly on: CalendarDate; readonly reference: string } | null;
  readonly programme: { readonly key: string; readonly names: LocalText };
  readonly call: { readonly key: string; readonly names: LocalText; readonly source: string | null };
  readonly region: { readonly code: string; readonly names: LocalText; readonly shortNames: LocalText };
  readonly partners: readonly { readonly id: string; readonly kind: string; readonly names: LocalText }[];
  readonly lines: readonly ProjectLine[];
  readonly closedThrough: Month | null;
  /** Null, like all below, where no work area of the project is visible to this person. */
  readonly figures: ScopeFigures | null;
  readonly status: ScopeStatus | null;
  readonly earnedValue: EarnedValue | null;
  readonly slip: SlipSummary | null;
  readonly milestones: MilestoneSummary | null;
  readonly workAreas: readonly WorkAreaSummary[];
  readonly unallocated: Cents | null;
  readonly importedOn: CalendarDate | null;
  readonly synthetic: boolean;
  readonly partial: ScopePart | null;
}

export interface ProjectLine extends PublishedLine {
  /** Oldest first. */
  readonly amendments: readonly Amendment[];
}
