import { randomUUID } from 'node:crypto';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { AcceptInvitationInput } from '@painopiste/shared/people/invitation-input';
import { placeOfPerson } from '@painopiste/shared/people/manage-person';
import type { Language } from '@painopiste/shared/values/language';
import { createAttemptLimit } from '../../auth/attempt-limit.ts';
import { hashOfSecret } from '../../auth/link-secret.ts';
import { hashPassword } from '../../auth/password-hash.ts';
import { deleteSessions, savePasswordHash } from '../../auth/password-store.ts';
import { saveTrace } from '../../commands/audit-store.ts';
import { inTx } from '../../db/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import { findLink, spendLink, type FoundLink } from './link-store.ts';
import { changePerson, findPerson, lockPerson } from './person-store.ts';
import { standingOf, type LinkPurpose } from './stored-person.ts';

/** Wrong secrets from one address. Nobody guesses 256 bits; this stops who tries. */
const limit = createAttemptLimit(20);

/** What the page of a link shows before anything is chosen. */
export interface OpenInvitation {
  readonly purpose: LinkPurpose;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** Throws `invitation.not-found`, `-expired`, `-used`, `-revoked`, and `attempts.too-many`. */
async function loadLink({ db, address }: Context, token: string): Promise<FoundLink> {
  limit.begin(address, performance.now());
  const link = await findLink(db, hashOfSecret(token));
  if (!link) throw new DomainError('invitation.not-found');
  limit.succeed(address);
  if (link.state !== 'open') throw new DomainError(`invitation.${link.state}`);
  return link;
}

/** Whom this link lets in. */
export async function readInvitation(context: Context, token: string): Promise<OpenInvitation> {
  const { purpose, person } = await loadLink(context, token);
  const { name, email, language } = person;
  return { purpose, name, email, language };
}

/**
 * Sets the password of the person whom the link lets in; every session that was open ends. A refusal leaves the link as
 * it was. Answers the address to sign in with.
 */
export async function acceptInvitation(
  context: Context,
  { token, password, language }: AcceptInvitationInput,
): Promise<{ readonly email: string }> {
  const { db, today } = context;
  const { id, person, purpose } = await loadLink(context, token);
  const passwordHash = await hashPassword(password);
  return inTx(db, async (tx) => {
    await lockPerson(tx, person.id);
    if (!(await spendLink(tx, id))) throw new DomainError('invitation.used');
    const stored = await findPerson(tx, person.id, today);
    if (!stored || stored.isDeactivated) throw new DomainError('invitation.revoked');
    await savePasswordHash(tx, person.id, passwordHash);
    await deleteSessions(tx, person.id);
    await changePerson(tx, person.id, { language });
    const version = stored.version + 1;
    await saveTrace(tx, {
      commandId: randomUUID(),
      action: 'account:accept-invitation',
      actor: { id: person.id, name: person.name, memberships: [] },
      on: today,
      noun: 'person',
      entityId: person.id,
      version,
      before: { language: stored.language, canSignIn: stored.canSignIn },
      after: { language, canSignIn: true, purpose },
      reason: null,
      place: placeOfPerson(standingOf(stored, today)),
    });
    return { email: person.email };
  });
}
