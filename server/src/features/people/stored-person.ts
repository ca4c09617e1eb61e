import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { Standing } from '@painopiste/shared/people/manage-person';
import { validityState, type Validity } from '@painopiste/shared/people/validity';
import type { Place } from '@painopiste/shared/permissions/can';
import type { Membership } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Language } from '@painopiste/shared/values/language';

export interface StoredMembership extends Membership, Validity {
  readonly id: string;
  readonly personId: string;
  readonly version: number;
  /** Of what the scope is; null for everything. */
  readonly names: LocalText | null;
  /** The project of a work area. */
  readonly projectNames: LocalText | null;
  /** The short name of the region that it lies in. */
  readonly regionNames: LocalText | null;
  /** The directory's group that gave it at a sign-in; null where somebody gave it by hand. */
  readonly directoryGroup: string | null;
  /** Where the scope stands, for `can`. */
  readonly place: Place;
}

export type LinkPurpose = 'invitation' | 'password-reset';

/** The latest link of a person. */
export interface StoredLink {
  readonly purpose: LinkPurpose;
  readonly state: 'open' | 'expired' | 'revoked' | 'used';
  /** The last whole day on which it works, in Helsinki. */
  readonly until: CalendarDate;
}

export interface StoredPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly version: number;
  readonly isDeactivated: boolean;
  readonly canSignIn: boolean;
  /** Has the person come by the organisation's directory? */
  readonly isFromDirectory: boolean;
  readonly lastSignInOn: CalendarDate | null;
  readonly link: StoredLink | null;
  readonly memberships: readonly StoredMembership[];
  /** Those of the people whose deputy this person is, now or later. */
  readonly heldAsDeputy: readonly StoredMembership[];
}

/** Where the person stands on that day: what an administrator's scope is held against. */
export function standingOf({ memberships, heldAsDeputy }: StoredPerson, today: CalendarDate): Standing {
  const isOver = (membership: Validity) => validityState(membership, today) === 'ended';
  return {
    lasting: [...memberships, ...heldAsDeputy].filter((m) => !isOver(m)).map(({ place }) => place),
    ended: memberships.filter(isOver).map(({ place }) => place),
  };
}

/** What of a person is theirs to change, as the audit trail keeps it. */
export interface PersonFields {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly isDeactivated: boolean;
  readonly version: number;
}

export const fieldsOfPerson = ({
  id,
  name,
  email,
  language,
  isDeactivated,
  version,
}: PersonFields): PersonFields => ({
  id,
  name,
  email,
  language,
  isDeactivated,
  version,
});
