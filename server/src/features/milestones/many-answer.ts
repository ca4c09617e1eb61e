import type { MilestoneRow } from './milestone-row.ts';

/** What became of one of many: the fresh row, or why it was left as it is. */
export type ManyAnswer =
  | { readonly id: string; readonly row: MilestoneRow }
  | {
      readonly id: string;
      /** An error of the closed list; `milestone.stale` with the stored row and who was faster. */
      readonly refused: { readonly code: string; readonly details: Readonly<Record<string, unknown>> };
    };
