import { z } from 'zod';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { ROLES } from '../permissions/roles.ts';
import type { CalendarDate } from '../values/calendar-date.ts';
import { dayInput } from '../values/form-values.ts';
import { LANGUAGES } from '../values/language.ts';
import { emailAddress, personName } from './person-fields.ts';

const id = z.uuid();
const chosenId = z.uuid({ error: 'choice.required' });
const day = dayInput.transform((text) => text as CalendarDate);
const choice = z.string().min(1, { error: 'choice.required' }).max(200);

export const membershipScopeInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('everything') }),
  z.object({ kind: z.literal('region'), regionCode: choice }),
  z.object({ kind: z.literal('project'), projectId: chosenId }),
  z.object({ kind: z.literal('work-area'), workAreaId: chosenId }),
  z.object({ kind: z.literal('focus-area'), focusAreaKey: choice }),
]);

/** A role on a scope between two days; from today, and without an end, where none is told. */
export const newMembership = z.object({
  role: z.enum(ROLES),
  scope: membershipScopeInput,
  validFrom: day.nullable().default(null),
  validTo: day.nullable().default(null),
});

export const personGetInput = z.object({ id: z.string().max(200) });

export const inviteInput = creationInput.extend({
  name: personName,
  email: emailAddress,
  language: z.enum(LANGUAGES),
  memberships: z.array(newMembership).min(1).max(20),
});

/** A command on a whole person, of the version that was seen. */
export const personCommandInput = commandInput.extend({ id });

export const editPersonInput = personCommandInput.extend({ name: personName, email: emailAddress });

export const addMembershipInput = creationInput.extend({ personId: id, ...newMembership.shape });

/** `lastOn`: the last day on which it counts. */
export const endMembershipInput = commandInput.extend({ id, lastOn: day });

export const addDeputyInput = creationInput.extend({
  principalId: id,
  deputyId: chosenId,
  validFrom: day,
  validTo: day,
});

export const endDeputyInput = commandInput.extend({ id, lastOn: day });

export const handOverPreviewInput = z.object({ fromId: id, toId: chosenId, withMemberships: z.boolean() });

/** `version`: of the person from whom it goes. */
export const handOverInput = commandInput.extend(handOverPreviewInput.shape);

/** `undoes`: the hand-over's command; `version`: of the person to whom it comes back. */
export const handBackInput = commandInput.extend({ undoes: z.uuid() });

export type NewMembershipInput = z.input<typeof newMembership>;
export type NewMembership = z.infer<typeof newMembership>;
export type InviteInput = z.infer<typeof inviteInput>;
export type PersonCommandInput = z.infer<typeof personCommandInput>;
export type EditPersonInput = z.infer<typeof editPersonInput>;
export type AddMembershipInput = z.infer<typeof addMembershipInput>;
export type EndMembershipInput = z.infer<typeof endMembershipInput>;
export type AddDeputyInput = z.infer<typeof addDeputyInput>;
export type EndDeputyInput = z.infer<typeof endDeputyInput>;
export type HandOverPreviewInput = z.infer<typeof handOverPreviewInput>;
export type HandOverInput = z.infer<typeof handOverInput>;
export type HandBackInput = z.infer<typeof handBackInput>;
