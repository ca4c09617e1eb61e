import {
  batchEntriesInput,
  batchesInput,
  batchInput,
  discardInput,
  importInput,
  markInput,
  refusedRowsInput,
  undoImportInput,
} from '@painopiste/shared/ledger/ledger-input';
import { may, router } from '../../trpc/procedure.ts';
import { clearInBackground } from './clear-batches.ts';
import { discardBatch, importBatch, undoImport } from './ledger-commands.ts';
import { markNotOurs, unmarkNotOurs } from './mark-commands.ts';
import { readBatch, readBatches, readBatchEntries, readMarks, readRefusedRows } from './read-batches.ts';

export const ledgerRouter = router({
  batch: may('ledger:read')
    .input(batchInput)
    .query(({ ctx, input }) => readBatch(ctx, input.id)),
  batches: may('ledger:read')
    .input(batchesInput)
    .query(({ ctx, input }) => readBatches(ctx, input.region)),
  refusedRows: may('ledger:read')
    .input(refusedRowsInput)
    .query(({ ctx, input }) => readRefusedRows(ctx, input)),
  entries: may('ledger:read')
    .input(batchEntriesInput)
    .query(({ ctx, input }) => readBatchEntries(ctx, input)),
  marks: may('ledger:read')
    .input(batchesInput)
    .query(({ ctx, input }) => readMarks(ctx, input.region)),
  import: may('ledger:import')
    .input(importInput)
    .mutation(({ ctx, input }) => importBatch(ctx, input)),
  undo: may('ledger:undo')
    .input(undoImportInput)
    .mutation(({ ctx, input }) => undoImport(ctx, input)),
  discard: may('ledger:import')
    .input(discardInput)
    .mutation(async ({ ctx, input }) => {
      const outcome = await discardBatch(ctx, input);
      clearInBackground(ctx, outcome.id);
      return outcome;
    }),
  markNotOurs: may('ledger:import')
    .input(markInput)
    .mutation(({ ctx, input }) => markNotOurs(ctx, input)),
  unmarkNotOurs: may('ledger:import')
    .input(markInput)
    .mutation(({ ctx, input }) => unmarkNotOurs(ctx, input)),
});
