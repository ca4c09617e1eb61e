import type { ScopeFigures } from '@painopiste/shared/budget/scope-figures';
import type { SlipSummary } from '@painopiste/shared/milestones/slip';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { LineChoice } from '../burn/line-choice.ts';
import type { ScopePart } from '../burn/scope-part.ts';
import type { MilestoneSummary } from '../milestones/milestone-summary.ts';
import type { FocusAreaRow } from '../regions/region-page.ts';
import type { WorkAreaSummary } from '../work-areas/work-area-summary.ts';
import type { NamedFocusArea, NamedRegion } from './focus-area-store.ts';

/** Every focus area with its part of the money of all regions, by shares: the parts add up to the whole (MODEL 10). */
export interface FocusAreaList {
  readonly choice: LineChoice;
  readonly rows: readonly FocusAreaRow[];
  /** Of all of them together; null where nothing is visible. */
  readonly figures: ScopeFigures | null;
  readonly milestones: MilestoneSummary | null;
  readonly synthetic: boolean;
  readonly partial: ScopePart | null;
}

/** One focus area across the regions. */
export interface FocusAreaPage {
  readonly focusArea: NamedFocusArea;
  readonly choice: LineChoice;
  /** Null where no work area with a share in it is visible to this person; so are the ones below. */
  readonly figures: ScopeFigures | null;
  readonly milestones: MilestoneSummary | null;
  readonly slip: SlipSummary | null;
  readonly regions: readonly FocusAreaRegion[];
  /** The work areas with a share in it; their figures are those of the share. */
  readonly workAreas: readonly FocusAreaWorkArea[];
  readonly importedOn: CalendarDate | null;
  readonly synthetic: boolean;
  readonly partial: ScopePart | null;
}

export interface FocusAreaWorkArea extends WorkAreaSummary {
  readonly region: NamedRegion;
}

/** A region's part of a focus area. */
export interface FocusAreaRegion extends NamedRegion {
  /** Work areas with a share in it, visible or not. */
  readonly workAreas: number;
  readonly figures: ScopeFigures | null;
  readonly milestones: MilestoneSummary | null;
  readonly partial: ScopePart | null;
}
