import { randomUUID } from 'node:crypto';
import type { Prisma } from '@painopiste/prisma/generated/client';
import type { Actor, Membership, MembershipScope, Role } from '@painopiste/shared/permissions/roles';
import type { Db } from '../db/transaction.ts';
import { nextNumber } from './next-number.ts';

export function aUser(db: Db, overrides: Partial<Prisma.UserUncheckedCreateInput> = {}) {
  const number = nextNumber();
  const data = {
    id: randomUUID(),
    name: `Henkilö ${number}`,
    email: `henkilo-${number}@alue.example`,
    ...overrides,
  };
  return db.user.create({ data });
}

type MembershipOverrides = Partial<Prisma.MembershipUncheckedCreateInput>;

export function aMembership(
  db: Db,
  userId: string,
  { role, scope }: Membership,
  overrides: MembershipOverrides = {},
) {
  const { kind, ...key } = scope;
  return db.membership.create({
    data: { id: randomUUID(), userId, role, scopeKind: kind, ...key, ...overrides },
  });
}

/** A saved person who holds these memberships, as procedures see them. */
async function anActorWith(db: Db, memberships: readonly Membership[]): Promise<Actor> {
  const { id, name } = await aUser(db);
  for (const membership of memberships) await aMembership(db, id, membership);
  return { id, name, memberships };
}

/** A saved person with one role, on everything unless said otherwise. */
export const anActor = (
  db: Db,
  role: Role,
  scope: MembershipScope = { kind: 'everything' },
): Promise<Actor> => anActorWith(db, [{ role, scope }]);

/** A saved person with one role who can sign in: by a password that nobody knows. */
export async function aSignedUpActor(db: Db, role: Role, scope?: MembershipScope): Promise<Actor> {
  const actor = await anActor(db, role, scope);
  const account = { accountId: actor.id, providerId: 'credential', password: 'x' };
  await db.account.create({ data: { ...account, userId: actor.id } });
  return actor;
}
