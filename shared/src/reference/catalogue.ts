import type { PaletteColor } from './palette.ts';

/** The catalogues that administrators keep; each is an ordered list of named entries whose keys never change. */
export const CATALOGUES = ['focus-area', 'programme', 'call', 'cost-category', 'target-group'] as const;

export type Catalogue = (typeof CATALOGUES)[number];

/** What can be changed of an entry. What a catalogue does not have is null (texts), false (marks). */
export interface EntryFields {
  readonly nameFi: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
  /** Focus areas: two capitals, unique. */
  readonly code: string | null;
  /** Focus areas: null is drawn as an open swatch. */
  readonly color: PaletteColor | null;
  /** Still shown where it is, not offered for anything new. */
  readonly archived: boolean;
  /** Calls: when it was decided, and where that stands. */
  readonly decidedOn: string | null;
  readonly source: string | null;
  /** Cost categories: entry texts of its accounts are personal data. */
  readonly personal: boolean;
}

export interface CatalogueEntry extends EntryFields {
  readonly catalogue: Catalogue;
  readonly key: string;
  /** Calls: the programme that they belong to. */
  readonly programmeKey: string | null;
  readonly position: number;
  readonly version: number;
}
