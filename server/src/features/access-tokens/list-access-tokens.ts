import { type OwnReach, tokenState } from '@painopiste/shared/access-tokens/access-token';
import { assertCanEverywhere } from '@painopiste/shared/permissions/assert-can';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { ActorContext } from '../../trpc/context.ts';
import type { AccessTokenRow, StoredToken } from './access-token-row.ts';
import { findTokens } from './access-token-store.ts';
import { readOwnReach } from './read-own-reach.ts';

export interface OwnTokens {
  readonly tokens: readonly AccessTokenRow[];
  /** What a new one can be made for. */
  readonly reach: OwnReach;
}

export const toRow = (token: StoredToken, today: CalendarDate): AccessTokenRow => ({
  ...token,
  state: tokenState(token, today),
});

export async function listOwnTokens({ db, actor, today }: ActorContext): Promise<OwnTokens> {
  const [tokens, reach] = await Promise.all([findTokens(db, actor.id), readOwnReach(db, actor)]);
  return { tokens: tokens.map((token) => toRow(token, today)), reach };
}

/** Everybody's, for administrators of everything. Throws `permission.denied` for others. */
export async function listAllTokens({ db, actor, today }: ActorContext): Promise<readonly AccessTokenRow[]> {
  assertCanEverywhere(actor, 'access-token:administer');
  return (await findTokens(db, null)).map((token) => toRow(token, today));
}
