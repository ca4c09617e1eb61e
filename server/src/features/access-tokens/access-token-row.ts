import type { TokenAction, TokenState } from '@painopiste/shared/access-tokens/access-token';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';

/** A token as it stands in the database; the secret itself does not. */
export interface StoredToken {
  readonly id: string;
  readonly name: string;
  /** The public part, by which people recognise a token that they see somewhere. */
  readonly prefix: string;
  readonly actions: readonly TokenAction[];
  readonly regionCodes: readonly string[];
  readonly projectIds: readonly string[];
  readonly createdOn: CalendarDate;
  readonly expiresOn: CalendarDate;
  readonly lastUsedOn: CalendarDate | null;
  readonly revokedOn: CalendarDate | null;
  readonly version: number;
  readonly owner: { readonly id: string; readonly name: string };
}

/** A token as its owner and administrators see it. */
export interface AccessTokenRow extends StoredToken {
  readonly state: TokenState;
}

/** The answer of making one: `secret` is the whole token, shown this once; null where the command is repeated. */
export interface CreatedToken {
  readonly row: AccessTokenRow;
  readonly secret: string | null;
}
