import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { FocusAreaShare } from './work-area-summary.ts';

/** A work area's own facts: no money, no milestones. */
export interface StoredWorkArea {
  readonly id: string;
  readonly key: string;
  readonly names: LocalText;
  readonly version: number;
  readonly project: { readonly id: string; readonly slug: string; readonly names: LocalText };
  readonly investment: string | null;
  readonly lead: { readonly id: string; readonly name: string } | null;
  readonly partner: LocalText | null;
  /** No longer a choice; its money still counts. */
  readonly isArchived: boolean;
  readonly shares: readonly FocusAreaShare[];
}
