import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Admit } from '../auth/oidc-issuer.ts';
import type { Db } from '../db/transaction.ts';
import type { Installation } from '../env/installation.ts';
import type { OidcSettings } from '../env/oidc-settings.ts';
import { admitPerson } from '../features/directory/admit-person.ts';
import { claimsOf } from '../features/directory/directory-claims-of.ts';

interface Parts {
  readonly db: Db;
  readonly installation: Installation;
  readonly oidc: OidcSettings | null;
  readonly today: () => CalendarDate;
}

/** How the sign-in lets people in: by what the directory says of them, on this day. */
export const admitBy =
  ({ db, installation, oidc, today }: Parts): Admit =>
  (claims) => {
    if (oidc === null) throw new Error('No provider is configured.');
    const demonstration = installation.mode === 'demo';
    return admitPerson({ db, today: today(), demonstration }, claimsOf(claims, oidc));
  };
