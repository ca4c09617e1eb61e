import { isOfItsVersion, undoByOpposite } from '../../commands/undo-by-opposite.ts';
import { findBatch } from './batch-store.ts';
import type { BatchOutcome } from './batch.ts';
import { undoImport } from './ledger-commands.ts';

/** A delivery that was brought in goes out of the books, as long as none of its months is closed. */
export const batchUndo = undoByOpposite({
  canUndo: ({ action, after }) =>
    action === 'ledger:import' && (after as BatchOutcome | null)?.state === 'active',
  isAsLeft: isOfItsVersion(findBatch),
  run: (context, _, { commandId, id, version }) => undoImport(context, { commandId, version, batchId: id }),
});
