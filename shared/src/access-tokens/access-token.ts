import { DomainError } from '../errors/domain-error.ts';
import type { Action } from '../permissions/actions.ts';
import { addDays, type CalendarDate, isCalendarDate } from '../values/calendar-date.ts';

/** What a token can be made for: what the exports hold. Never an action that changes anything. */
export const TOKEN_ACTIONS = [
  'burn:read',
  'milestone:read',
  'ledger:read',
] as const satisfies readonly Action[];
export type TokenAction = (typeof TOKEN_ACTIONS)[number];

/** Days for which a token works where nobody says otherwise, and at most. */
export const USUAL_TOKEN_DAYS = 90;
export const MOST_TOKEN_DAYS = 365;

/** What a token is wanted for. Regions and projects narrow it to either of them; both empty = all that its owner may read. */
export interface WantedToken {
  readonly name: string;
  readonly actions: readonly TokenAction[];
  readonly regionCodes: readonly string[];
  readonly projectIds: readonly string[];
  /** Its last day. */
  readonly expiresOn: string;
}

/** What its owner may read today, so far as a token can be made of it. */
export interface OwnReach {
  readonly actions: readonly TokenAction[];
  readonly regionCodes: readonly string[];
  readonly projectIds: readonly string[];
}

export interface DecidedToken extends WantedToken {
  readonly expiresOn: CalendarDate;
}

/**
 * Decides whether a token may be made. `names`: of the owner's tokens that work. Throws a DomainError:
 * `access-token.expires-in-past` (also today: it would not outlive the day), `access-token.expires-too-late` (more than a
 * year; details `latest`), `access-token.beyond-own-rights` (an action, region or project that the owner may not read
 * herself), `access-token.name-taken`; `input.invalid` where the day does not exist.
 */
export function decideAccessToken(
  wanted: WantedToken,
  { today, reach, names }: { today: CalendarDate; reach: OwnReach; names: readonly string[] },
): DecidedToken {
  const { name, actions, regionCodes, projectIds, expiresOn } = wanted;
  if (!isCalendarDate(expiresOn)) {
    throw new DomainError('input.invalid', { fields: [{ path: 'expiresOn', message: 'not a day' }] });
  }
  const latest = addDays(today, MOST_TOKEN_DAYS);
  if (expiresOn <= today) throw new DomainError('access-token.expires-in-past');
  if (expiresOn > latest) throw new DomainError('access-token.expires-too-late', { latest });
  const isOwn =
    actions.every((action) => reach.actions.includes(action)) &&
    regionCodes.every((code) => reach.regionCodes.includes(code)) &&
    projectIds.every((id) => reach.projectIds.includes(id));
  if (!isOwn) throw new DomainError('access-token.beyond-own-rights');
  if (names.includes(name)) throw new DomainError('access-token.name-taken');
  return { ...wanted, expiresOn };
}

/** Days before its end from which a token is said to end soon. */
export const SOON_DAYS = 14;

/** Does a token that works end within two weeks? */
export const endsSoon = (
  token: { readonly expiresOn: CalendarDate; readonly revokedOn: CalendarDate | null },
  today: CalendarDate,
): boolean => tokenState(token, today) === 'working' && token.expiresOn <= addDays(today, SOON_DAYS);

/** How a token stands: whether it opens anything on this day. */
export type TokenState = 'working' | 'expired' | 'revoked';

/** A token works through its last day, unless it was revoked before. */
export function tokenState(
  token: { readonly expiresOn: CalendarDate; readonly revokedOn: CalendarDate | null },
  today: CalendarDate,
): TokenState {
  if (token.revokedOn !== null) return 'revoked';
  return token.expiresOn < today ? 'expired' : 'working';
}
