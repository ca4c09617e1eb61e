import type { Actor } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Db } from '../db/transaction.ts';
import type { Installation } from '../env/installation.ts';
import { isSecretOf, tokenOf } from './access-token-secret.ts';
import { findTokenActor, saveTokenUse } from './token-actor-store.ts';

interface TokenReader {
  readonly db: Db;
  readonly installation: Installation;
}

/**
 * In whose name a request with an access token asks, and how far the token reaches; null where the token is unknown,
 * wrong, expired or revoked, or its owner has left. Asked of the database each time, as for a session.
 */
export async function readTokenActor(
  { db, installation }: TokenReader,
  authorization: string | undefined,
  today: CalendarDate,
): Promise<Actor | null> {
  const parts = tokenOf(authorization);
  if (parts === null) return null;
  const demonstration = installation.mode === 'demo';
  const found = await findTokenActor(db, { prefix: parts.prefix, today, demonstration });
  if (found === null || !isSecretOf(parts.secret, found.secretHash)) return null;
  if (!found.usedToday) await saveTokenUse(db, found.tokenId, today);
  return found.actor;
}
