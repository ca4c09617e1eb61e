import { z } from 'zod';
import { commandInput } from '../commands/command-input.ts';

const batchId = z.uuid();
const region = z.string().max(10);
const costCentreCode = z.string().regex(/^\S{1,20}$/);

export const batchInput = z.object({ id: z.string().max(100) });
export const batchesInput = z.object({ region });

/** The refused rows of a batch, in the order of the file. */
export const refusedRowsInput = z.object({
  id: z.string().max(100),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(1000).default(200),
});

/** The voucher lines that a batch brings, after a row of its file. */
export const batchEntriesInput = z.object({
  id: z.string().max(100),
  afterRow: z.int().min(0).default(0),
  limit: z.int().min(1).max(1000).default(100),
});

/** `goodRows`: import what can be imported although other rows are refused. */
export const importInput = commandInput.extend({ batchId, goodRows: z.boolean().default(false) });
export const undoImportInput = commandInput.extend({ batchId });
export const discardInput = commandInput.extend({ batchId });

/** A mark has no version of its own: it is there or it is not. */
export const markInput = commandInput.pick({ commandId: true }).extend({ region, code: costCentreCode });

export type ImportInput = z.infer<typeof importInput>;
export type UndoImportInput = z.infer<typeof undoImportInput>;
export type DiscardInput = z.infer<typeof discardInput>;
export type MarkInput = z.infer<typeof markInput>;
