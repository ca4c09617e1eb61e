import { randomUUID } from 'node:crypto';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { ABOVE_ALL } from '@painopiste/shared/permissions/can';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { FirstAdministratorInput } from '@painopiste/shared/session/session-input';
import { hashOfSecret, newLinkSecret } from '../../auth/link-secret.ts';
import { hashPassword } from '../../auth/password-hash.ts';
import { saveTrace } from '../../commands/audit-store.ts';
import { inTx, type Db, type Reader } from '../../db/transaction.ts';
import type { Context } from '../../trpc/context.ts';
import {
  findLinkState,
  hasAnybody,
  isEmailTaken,
  lockFirstAdministrator,
  saveAdministrator,
  saveLink,
  spendLink,
} from './first-administrator-store.ts';

const VALID_MINUTES = 60;

/** The secret of a link that makes one administrator within the hour; null where somebody can sign in already. */
export async function offerFirstAdministrator(
  db: Db,
  minutes: number = VALID_MINUTES,
): Promise<string | null> {
  if (await hasAnybody(db)) return null;
  const token = newLinkSecret();
  await saveLink(db, hashOfSecret(token), minutes);
  return token;
}

/**
 * Makes the first administrator by the link that the server printed. A refusal leaves the link as it was.
 * Throws `link.not-found`, `link.expired`, `link.used` (also where another link was faster) or `user.email-taken`.
 */
export async function createFirstAdministrator(
  { db, today }: Context,
  input: FirstAdministratorInput,
): Promise<null> {
  const tokenHash = hashOfSecret(input.token);
  // Asked twice: here so that a made-up link costs nothing, and under the lock so that it counts.
  await assertUsable(db, tokenHash);
  const passwordHash = await hashPassword(input.password);
  const actor: Actor = { id: randomUUID(), name: input.name, memberships: [] };
  return inTx(db, async (tx) => {
    await lockFirstAdministrator(tx);
    await assertUsable(tx, tokenHash);
    await spendLink(tx, tokenHash);
    if (await isEmailTaken(tx, input.email)) throw new DomainError('user.email-taken');
    await saveAdministrator(tx, { id: actor.id, name: input.name, email: input.email, passwordHash });
    await saveTrace(tx, {
      commandId: randomUUID(),
      action: 'user:create',
      actor,
      on: today,
      noun: 'person',
      entityId: actor.id,
      version: null,
      before: null,
      after: { name: input.name, role: 'admin', scope: { kind: 'everything' } },
      reason: null,
      place: ABOVE_ALL,
    });
    return null;
  });
}

async function assertUsable(reader: Reader, tokenHash: string): Promise<void> {
  const state = await findLinkState(reader, tokenHash);
  if (state !== 'good') throw new DomainError(`link.${state}`);
  // Another start's link was faster.
  if (await hasAnybody(reader)) throw new DomainError('link.used');
}
