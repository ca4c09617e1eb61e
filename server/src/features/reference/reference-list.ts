import type { LocalText } from '@painopiste/shared/milestones/milestone';

/** What every page needs for its names, filters and the tile map; readable by everyone signed in (MODEL 15). */
export interface ReferenceList {
  /** Active regions by code. */
  readonly regions: readonly RegionReference[];
  readonly collaborativeAreas: readonly { readonly code: number; readonly names: LocalText }[];
  /** In catalogue order. */
  readonly focusAreas: readonly FocusAreaReference[];
  /** Not offered for anything new; filters and old shares still know them. */
  readonly archivedFocusAreas: readonly FocusAreaReference[];
  readonly programmes: readonly ProgrammeReference[];
  readonly projects: readonly ProjectReference[];
  readonly costCategories: readonly NamedChoice[];
}

export interface FocusAreaReference {
  readonly key: string;
  readonly code: string;
  /** A name of the palette; null is drawn as an open swatch. */
  readonly color: string | null;
  readonly names: LocalText;
  /** Regions' own words for it, by region. */
  readonly synonyms: readonly { readonly regionCode: string; readonly text: string }[];
}

export interface RegionReference {
  readonly code: string;
  readonly names: LocalText;
  readonly shortNames: LocalText;
  readonly collaborativeArea: number | null;
  /** Place on the tile map; null = not on it. */
  readonly tile: { readonly row: number; readonly column: number } | null;
}

/** One of a list to choose from; an archived one is not offered for anything new. */
export interface NamedChoice {
  readonly key: string;
  readonly names: LocalText;
  readonly isArchived: boolean;
}

export interface ProgrammeReference extends NamedChoice {
  readonly calls: readonly NamedChoice[];
}

export interface ProjectReference {
  readonly id: string;
  readonly slug: string;
  readonly names: LocalText;
  readonly regionCode: string;
  readonly programmeKey: string;
}
