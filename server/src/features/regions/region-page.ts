import type { ScopeFigures } from '@painopiste/shared/budget/scope-figures';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { SlipSummary } from '@painopiste/shared/milestones/slip';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Cents } from '@painopiste/shared/values/cents';
import type { PublishedLine } from '../burn/funding-line.ts';
import type { LineChoice } from '../burn/line-choice.ts';
import type { ScopePart } from '../burn/scope-part.ts';
import type { MilestoneSummary } from '../milestones/milestone-summary.ts';
import type { WorkAreaSummary } from '../work-areas/work-area-summary.ts';
import type { PublishedGrant } from './region-overview.ts';
import type { ScopeStatus } from './scope-status.ts';

/** One region: who it is, its projects with their lines, its money by focus area and by work area. */
export interface RegionPage {
  readonly region: RegionFacts;
  readonly choice: LineChoice;
  readonly projects: readonly RegionProject[];
  readonly grant: PublishedGrant;
  /** Null where no work area of the region is visible to this person; so are the ones below. */
  readonly figures: ScopeFigures | null;
  readonly status: ScopeStatus | null;
  readonly milestones: MilestoneSummary | null;
  readonly slip: SlipSummary | null;
  /** In catalogue order; those with no share in any counted work area are left out. */
  readonly focusAreas: readonly FocusAreaRow[];
  readonly workAreas: readonly WorkAreaSummary[];
  /** *Kohdistamatta*: grant and own share that no budget line spends yet; null where a grant is unknown. */
  readonly unallocated: Cents | null;
  readonly importedOn: CalendarDate | null;
  readonly synthetic: boolean;
  readonly partial: ScopePart | null;
}

export interface RegionFacts {
  readonly code: string;
  readonly kind: string;
  readonly names: LocalText;
  readonly shortNames: LocalText;
  readonly brand: string | null;
  readonly website: string | null;
  readonly decisionPortal: string | null;
  readonly bilingual: boolean;
  readonly population: number | null;
  readonly populationOn: CalendarDate | null;
  readonly collaborativeArea: { readonly code: number; readonly names: LocalText } | null;
}

export interface RegionProject {
  readonly id: string;
  readonly slug: string;
  readonly names: LocalText;
  readonly programme: { readonly key: string; readonly names: LocalText };
  readonly call: { readonly key: string; readonly names: LocalText };
  readonly lines: readonly PublishedLine[];
  /** Of the counted lines; null where none is counted or nothing is visible. */
  readonly figures: ScopeFigures | null;
  readonly milestones: MilestoneSummary | null;
  readonly synthetic: boolean;
  readonly partial: ScopePart | null;
}

/** A focus area's part of the region's money, by shares; the parts add up to the whole to the cent (MODEL 10). */
export interface FocusAreaRow {
  readonly key: string;
  readonly code: string;
  readonly color: string | null;
  readonly names: LocalText;
  /** What the region itself calls it. */
  readonly ownWords: readonly string[];
  /** AC and PL of its part, cut alike; difference = actual - planned. */
  readonly figures: ScopeFigures;
  readonly difference: Cents | null;
  /** Milestones count whole in each of their focus areas, so these overlap. */
  readonly milestones: MilestoneSummary;
}
