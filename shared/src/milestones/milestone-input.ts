import { z } from 'zod';
import { commandInput } from '../commands/command-input.ts';
import { MILESTONE_STATES } from './milestone.ts';

const id = z.uuid();

/** The rules say what is wrong with a day or a reason, so that the browser can show it beside the cell. */
const text = z.string().max(5000);

export const milestoneGetInput = z.object({ id: z.string().max(200) });

export const rescheduleInput = commandInput.extend({ id, forecastOn: text, reason: text });

/** `on`: the day on which it was done or accepted; today where not given. */
export const setStatusInput = commandInput.extend({
  id,
  status: z.enum(MILESTONE_STATES),
  on: z.iso.date().optional(),
});

/** `ownerId` null = nobody. */
export const assignInput = commandInput.extend({ id, ownerId: id.nullable() });

/** `undoes`: the command to take back; `version`: the milestone's version after that command. */
export const undoInput = commandInput.extend({ undoes: z.uuid() });

export type RescheduleInput = z.infer<typeof rescheduleInput>;
export type SetStatusInput = z.infer<typeof setStatusInput>;
export type AssignInput = z.infer<typeof assignInput>;
export type UndoInput = z.infer<typeof undoInput>;
