import type { Share } from '@painopiste/shared/budget/shares';

/** A work area as sums need it: is it in this person's scope, and how does its money split? */
export interface PlacedWorkArea {
  readonly id: string;
  readonly projectId: string;
  readonly visible: boolean;
  /** In catalogue order. */
  readonly shares: readonly Share[];
}
