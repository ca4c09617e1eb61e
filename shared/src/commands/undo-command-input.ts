import { z } from 'zod';

/** Takes a command back. It needs no version: what the command changed is held against the thing as it is now. */
export const undoCommandInput = z.object({ commandId: z.uuid(), undoes: z.uuid() });

/** Which of these commands could I take back? */
export const undoableInput = z.object({ commandIds: z.array(z.uuid()).max(500) });

export type UndoCommandInput = z.infer<typeof undoCommandInput>;
