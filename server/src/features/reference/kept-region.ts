import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { RegionDetails } from '@painopiste/shared/reference/region-input';

/** A region as those see it who keep its details. */
export interface KeptRegion extends RegionDetails {
  readonly code: string;
  readonly names: LocalText;
  readonly shortNames: LocalText;
  readonly version: number;
}
