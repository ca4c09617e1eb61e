import type { Place } from '@painopiste/shared/permissions/can';
import type { LanguageNames } from '../audit/names-by-id.ts';

/** A thing that has a history or is talked about: what it is called, and where it stands. */
export interface Thing {
  readonly id: string;
  readonly names: LanguageNames;
  /** Null for what belongs to nobody in particular: the catalogue, which everybody may read. */
  readonly place: Place | null;
}
