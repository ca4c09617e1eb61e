import { z } from 'zod';
import { creationInput } from '../commands/command-input.ts';
import {
  assignInput,
  editMilestoneInput,
  rescheduleInput,
  setStatusInput,
  undoInput,
} from './milestone-input.ts';

/** How many milestones can be changed at once. */
export const MOST_AT_ONCE = 200;

const many = <Command extends z.ZodType>(command: Command) => z.array(command).min(1).max(MOST_AT_ONCE);

/**
 * The same change of many milestones: for each the command that changes one, with its own id and version. `commandId` is that
 * of the whole, which each of them keeps in its trace.
 */
export const changeManyInput = creationInput.extend({
  change: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('reschedule'), commands: many(rescheduleInput) }),
    z.object({ kind: z.literal('setStatus'), commands: many(setStatusInput) }),
    z.object({ kind: z.literal('assign'), commands: many(assignInput) }),
    z.object({ kind: z.literal('edit'), commands: many(editMilestoneInput) }),
  ]),
});

/** Takes many commands back, each as `undoInput` does. */
export const undoManyInput = creationInput.extend({ commands: many(undoInput) });

export type ChangeManyInput = z.infer<typeof changeManyInput>;
export type UndoManyInput = z.infer<typeof undoManyInput>;
