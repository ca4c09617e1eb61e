import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { EditPersonInput, PersonCommandInput } from '@painopiste/shared/people/person-input';
import { placeOfPerson } from '@painopiste/shared/people/manage-person';
import type { Action } from '@painopiste/shared/permissions/actions';
import { deleteSessions } from '../../auth/password-store.ts';
import { type CommandContext, runCommand, type Trace } from '../../commands/run-command.ts';
import { keepAdministrator } from './keep-administrator.ts';
import { revokeLinks } from './link-store.ts';
import { loadPerson } from './load-person.ts';
import { changePerson, isEmailTaken, saveDeactivated } from './person-store.ts';
import { fieldsOfPerson, standingOf, type PersonFields, type StoredPerson } from './stored-person.ts';

/** Corrects a person's name or work e-mail address. Throws `user.email-taken`. */
export function editPerson(context: CommandContext, input: EditPersonInput): Promise<PersonFields> {
  const action: Action = 'person:edit';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const person = await loadPerson(tx, context, action, input);
    const { name, email } = input;
    if (await isEmailTaken(tx, email, person.id)) throw new DomainError('user.email-taken');
    await changePerson(tx, person.id, { name, email });
    return traceOf(context, person, { name, email });
  });
}

/** Takes an account out of use: sessions and open links end with it. Throws `membership.last-administrator`. */
export function deactivatePerson(context: CommandContext, input: PersonCommandInput): Promise<PersonFields> {
  const action: Action = 'person:deactivate';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const person = await loadPerson(tx, context, action, input);
    if (person.id === context.actor.id) throw new DomainError('person.not-yourself');
    if (person.isDeactivated) throw new DomainError('person.deactivated');
    await keepAdministrator(tx, person.id, () => saveDeactivated(tx, person.id, true));
    await deleteSessions(tx, person.id);
    await revokeLinks(tx, person.id);
    return traceOf(context, person, { isDeactivated: true });
  });
}

/** Takes an account into use again, with the memberships that still count. */
export function reactivatePerson(context: CommandContext, input: PersonCommandInput): Promise<PersonFields> {
  const action: Action = 'person:reactivate';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const person = await loadPerson(tx, context, action, input);
    await saveDeactivated(tx, person.id, false);
    return traceOf(context, person, { isDeactivated: false });
  });
}

function traceOf(
  { today }: CommandContext,
  person: StoredPerson,
  changes: Partial<PersonFields>,
): Trace<PersonFields> {
  const before = fieldsOfPerson(person);
  const after = { ...before, ...changes, version: before.version + 1 };
  const { id: entityId } = person;
  const place = placeOfPerson(standingOf(person, today));
  return { noun: 'person', entityId, version: after.version, before, after, reason: null, place };
}
