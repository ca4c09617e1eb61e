import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Db } from '../db/transaction.ts';
import type { Installation } from '../env/installation.ts';
import { findActorOfSession, touchSession, type SignedIn } from './actor-store.ts';
import { sessionCookieName, sessionToken } from './session-cookie.ts';

export interface SessionReader {
  readonly db: Db;
  readonly installation: Installation;
  readonly secret: string;
  /** Is the product reached by https, so that the cookie is a secure one? */
  readonly isSecure: boolean;
}

/** Does the request come with a session cookie of ours, whatever has become of the session? */
export const bringsSession = (
  { secret, isSecure }: Pick<SessionReader, 'secret' | 'isSecure'>,
  cookieHeader: string | undefined,
): boolean => sessionToken(cookieHeader, sessionCookieName(isSecure), secret) !== null;

/**
 * Who sends this request, or null. Asked of the database each time: whoever is signed out, deactivated or loses a
 * membership has lost it with the next request.
 */
export async function readActor(
  { db, installation, secret, isSecure }: SessionReader,
  cookieHeader: string | undefined,
  today: CalendarDate,
): Promise<SignedIn | null> {
  const token = sessionToken(cookieHeader, sessionCookieName(isSecure), secret);
  if (token === null) return null;
  // Where a demonstration's database is taken into production, its sessions end.
  const signedIn = await findActorOfSession(db, {
    token,
    today,
    demonstration: installation.mode === 'demo',
  });
  if (signedIn?.isLongUnseen) await touchSession(db, signedIn.sessionId);
  return signedIn;
}
