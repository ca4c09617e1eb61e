import { z } from 'zod';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { dayInput, wholeNumber } from '../values/form-values.ts';
import { longText, nameFields } from '../values/plain-text.ts';
import { MAX_WEIGHT } from './edit-milestone.ts';
import { MILESTONE_KINDS, MILESTONE_STATES, MILESTONE_TECHNIQUES } from './milestone.ts';

const id = z.uuid();

/** The rules say what is wrong with a day or a reason, so that the browser can show it beside the cell. */
const text = z.string().max(5000);

export const milestoneGetInput = z.object({ id: z.string().max(200) });

export const milestoneBlankInput = z.object({ workAreaId: z.string().max(200) });

export const rescheduleInput = commandInput.extend({ id, forecastOn: text, reason: longText(5000) });

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

const optionalText = text.nullable();

/** What is left out stays as it is: others may be changing it. */
export const editMilestoneInput = commandInput.extend({
  id,
  nameFi: text.optional(),
  nameSv: optionalText.optional(),
  nameEn: optionalText.optional(),
  kind: z.enum(MILESTONE_KINDS).optional(),
  technique: z.enum(MILESTONE_TECHNIQUES).optional(),
  percent: z.number().nullable().optional(),
  evidenceRequired: z.boolean().optional(),
  weight: z.number().optional(),
  baselineOn: optionalText.optional(),
});

export const cancelMilestoneInput = commandInput.extend({ id, reason: text });

export const moveToWorkAreaInput = commandInput.extend({ id, workAreaId: z.uuid() });

/** A decision about one milestone of an approved plan. */
export const decideBaselineInput = commandInput.extend({
  id,
  weight: z.number(),
  baselineOn: optionalText,
  decidedOn: text,
  reference: text,
});

/** `id` is made by whoever asks, so that asking again makes no second one. */
export const createMilestoneInput = creationInput.extend({
  id,
  workAreaId: z.uuid(),
  ...nameFields,
  kind: z.enum(MILESTONE_KINDS),
  technique: z.enum(MILESTONE_TECHNIQUES).default('zero-hundred'),
  weight: wholeNumber(0, MAX_WEIGHT),
  baselineOn: dayInput.nullable(),
  forecastOn: dayInput.nullable(),
  ownerId: id.nullable(),
  evidenceRequired: z.boolean(),
});

export type EditMilestoneInput = z.infer<typeof editMilestoneInput>;
export type CancelMilestoneInput = z.infer<typeof cancelMilestoneInput>;
export type MoveToWorkAreaInput = z.infer<typeof moveToWorkAreaInput>;
export type DecideBaselineInput = z.infer<typeof decideBaselineInput>;
export type CreateMilestoneInput = z.infer<typeof createMilestoneInput>;
export type RescheduleInput = z.infer<typeof rescheduleInput>;
export type SetStatusInput = z.infer<typeof setStatusInput>;
export type AssignInput = z.infer<typeof assignInput>;
export type UndoInput = z.infer<typeof undoInput>;
