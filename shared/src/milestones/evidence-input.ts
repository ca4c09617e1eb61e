import { z } from 'zod';
import { commandInput } from '../commands/command-input.ts';

/** The rules say what is wrong with a text, so that it can be said at its field. */
const text = z.string().max(5000);

/** `id` and `version` are the milestone's: its evidence changes with it. `evidenceId` is made by whoever submits. */
const onEvidence = commandInput.extend({ id: z.uuid(), evidenceId: z.uuid() });

export const evidenceWordsInput = onEvidence.extend({ title: text, reference: text });
export const withdrawEvidenceInput = onEvidence;
/** A reason is needed where it is sent back. */
export const decideEvidenceInput = onEvidence.extend({ to: z.enum(['accepted', 'rejected']), reason: text });

export type EvidenceWordsInput = z.infer<typeof evidenceWordsInput>;
export type WithdrawEvidenceInput = z.infer<typeof withdrawEvidenceInput>;
export type DecideEvidenceInput = z.infer<typeof decideEvidenceInput>;
