import { Prisma } from '@painopiste/prisma/generated/client';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { OIDC_PROVIDER } from '../../auth/oidc-issuer.ts';
import { isUuid } from '../../db/is-uuid.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import { membershipJson, membershipTables } from './membership-columns.ts';
import type { StoredPerson } from './stored-person.ts';

const memberships = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`
  coalesce((SELECT json_agg(${membershipJson} ORDER BY m.valid_from NULLS FIRST, m.id)
    FROM ${membershipTables} WHERE ${condition}), '[]')`;

function findWhere(reader: Reader, condition: Prisma.Sql, today: CalendarDate): Promise<StoredPerson[]> {
  return reader.$queryRaw<StoredPerson[]>`
    SELECT u.id, u.name, u.email, u.language, u.version, u.deactivated_at IS NOT NULL AS "isDeactivated",
      can_sign_in(u.id) AS "canSignIn",
      EXISTS (SELECT 1 FROM account a WHERE a.user_id = u.id AND a.provider_id = ${OIDC_PROVIDER}) AS "isFromDirectory", u.last_sign_in_on::text AS "lastSignInOn",
      (SELECT json_build_object('purpose', l.purpose,
          'state', CASE WHEN l.used_at IS NOT NULL THEN 'used' WHEN l.revoked_at IS NOT NULL THEN 'revoked'
            WHEN l.expires_at <= now() THEN 'expired' ELSE 'open' END,
          'until', (l.expires_at AT TIME ZONE 'Europe/Helsinki')::date - 1)
        FROM one_time_link l WHERE l.user_id = u.id ORDER BY l.created_at DESC, l.id LIMIT 1) AS link,
      ${memberships(Prisma.sql`m.user_id = u.id`)} AS memberships,
      ${memberships(Prisma.sql`m.user_id IN (SELECT d.principal_id FROM deputy d
        WHERE d.deputy_id = u.id AND d.valid_to >= ${today}::date)`)} AS "heldAsDeputy"
    FROM app_user u WHERE ${condition}`;
}

export const findPeople = (reader: Reader, today: CalendarDate): Promise<StoredPerson[]> =>
  findWhere(reader, Prisma.sql`true`, today);

/** A person; null where there is none. */
export async function findPerson(
  reader: Reader,
  id: string,
  today: CalendarDate,
): Promise<StoredPerson | null> {
  if (!isUuid(id)) return null;
  const [person] = await findWhere(reader, Prisma.sql`u.id = ${id}::uuid`, today);
  return person ?? null;
}

/** Commands on one person wait for one another. */
export async function lockPerson(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM app_user WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
}

/** Two who want one address wait for one another. */
export async function isEmailTaken(tx: Tx, email: string, butBy: string | null): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${email}, 4120073))`;
  const other = await tx.user.findUnique({ where: { email }, select: { id: true } });
  return other !== null && other.id !== butBy;
}

interface PersonData {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
}

export async function savePerson(tx: Tx, { id, name, email, language }: PersonData): Promise<void> {
  await tx.user.create({ data: { id, name, email, language } });
}

/** Changes a person who is locked, into the next version. */
export async function changePerson(
  tx: Tx,
  id: string,
  data: Partial<Omit<PersonData, 'id'>> = {},
): Promise<void> {
  await tx.user.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
}

/** Takes the account out of use, or back into use. */
export async function saveDeactivated(tx: Tx, id: string, isDeactivated: boolean): Promise<void> {
  await tx.$executeRaw`UPDATE app_user SET version = version + 1,
    deactivated_at = CASE WHEN ${isDeactivated} THEN now() END WHERE id = ${id}::uuid`;
}
