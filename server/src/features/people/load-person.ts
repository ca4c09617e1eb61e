import { DomainError } from '@painopiste/shared/errors/domain-error';
import { assertMayManage, mayReadPerson } from '@painopiste/shared/people/manage-person';
import type { Action } from '@painopiste/shared/permissions/actions';
import type { CommandContext } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { findPerson, lockPerson } from './person-store.ts';
import { fieldsOfPerson, standingOf, type StoredPerson } from './stored-person.ts';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/**
 * Loads the person of a command and asks on the whole person. Throws `person.not-found`, `permission.denied`, and
 * `person.stale` (with the person as they are now) where an older version was seen.
 */
export async function loadPerson(
  tx: Tx,
  context: CommandContext,
  action: Action,
  { id, version }: Seen,
): Promise<StoredPerson> {
  const person = await loadVisiblePerson(tx, context, id);
  assertMayManage(context.actor, action, standingOf(person, context.today));
  if (person.version !== version) throw new DomainError('person.stale', { current: fieldsOfPerson(person) });
  return person;
}

/** Loads a person whom this administrator sees. Throws `person.not-found` for others, as if there were none. */
export async function loadVisiblePerson(
  tx: Tx,
  { actor, today }: CommandContext,
  id: string,
): Promise<StoredPerson> {
  await lockPerson(tx, id);
  const person = await findPerson(tx, id, today);
  if (!person || !mayReadPerson(actor, standingOf(person, today))) throw new DomainError('person.not-found');
  return person;
}

/** Throws `person.deactivated` where nothing is given to the person until the account is in use again. */
export function assertInUse({ isDeactivated }: StoredPerson): void {
  if (isDeactivated) throw new DomainError('person.deactivated');
}
