import type { CellControls } from '../../ui/data-table/data-column.ts';
import type { MilestoneRow } from './milestone-change.ts';
import type { MilestoneEditing } from './use-milestone-editing.ts';

/** What every cell editor of a milestone gets. */
export interface EditorProps {
  readonly row: MilestoneRow;
  readonly controls: CellControls;
  readonly editing: MilestoneEditing;
}
