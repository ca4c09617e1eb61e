import { randomUUID } from 'node:crypto';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Language } from '@painopiste/shared/values/language';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { LinkPurpose } from './stored-person.ts';

interface NewLink {
  readonly purpose: LinkPurpose;
  readonly userId: string;
  readonly tokenHash: string;
  readonly days: number;
}

/** Takes back the link that is open for a person, if any. */
export async function revokeLinks(tx: Tx, userId: string): Promise<number> {
  return tx.$executeRaw`UPDATE one_time_link SET revoked_at = now()
    WHERE user_id = ${userId}::uuid AND used_at IS NULL AND revoked_at IS NULL`;
}

/** A link in the place of the earlier one. The database's own clock says when it expires; answers the last whole day. */
export async function saveLink(tx: Tx, { purpose, userId, tokenHash, days }: NewLink): Promise<CalendarDate> {
  await revokeLinks(tx, userId);
  const [link] = await tx.$queryRaw<{ until: CalendarDate }[]>`
    INSERT INTO one_time_link (id, purpose, user_id, token_hash, expires_at)
    VALUES (${randomUUID()}::uuid, ${purpose}, ${userId}::uuid, ${tokenHash}, now() + make_interval(days => ${days}::int))
    RETURNING ((expires_at AT TIME ZONE 'Europe/Helsinki')::date - 1)::text AS until`;
  if (!link) throw new Error('The link was not saved.');
  return link.until;
}

/** A link and whom it lets in. */
export interface FoundLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly state: 'open' | 'expired' | 'revoked' | 'used';
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly language: Language;
  };
}

/** The link of this secret; null where there is none that lets a person in. */
export async function findLink(reader: Reader, tokenHash: string): Promise<FoundLink | null> {
  const [link] = await reader.$queryRaw<FoundLink[]>`
    SELECT l.id, l.purpose, CASE WHEN l.used_at IS NOT NULL THEN 'used'
        WHEN l.revoked_at IS NOT NULL OR u.deactivated_at IS NOT NULL THEN 'revoked'
        WHEN l.expires_at <= now() THEN 'expired' ELSE 'open' END AS state,
      json_build_object('id', u.id, 'name', u.name, 'email', u.email, 'language', u.language) AS person
    FROM one_time_link l JOIN app_user u ON u.id = l.user_id WHERE l.token_hash = ${tokenHash}`;
  return link ?? null;
}

/** Takes the link out of use: false where somebody was faster. */
export async function spendLink(tx: Tx, id: string): Promise<boolean> {
  const spent = await tx.$executeRaw`UPDATE one_time_link SET used_at = now()
    WHERE id = ${id}::uuid AND used_at IS NULL AND revoked_at IS NULL`;
  return spent === 1;
}
