import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { PersonState } from '@painopiste/shared/people/person-state';
import type { Validity, ValidityState } from '@painopiste/shared/people/validity';
import type { Membership } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Language } from '@painopiste/shared/values/language';
import type { DeputyRow } from './deputy.ts';
import type { StoredLink } from './stored-person.ts';

export interface MembershipRow extends Membership, Validity {
  readonly id: string;
  readonly version: number;
  /** Of what the scope is; null for everything. */
  readonly names: LocalText | null;
  /** The project of a work area. */
  readonly projectNames: LocalText | null;
  /** The short name of the region that it lies in. */
  readonly regionNames: LocalText | null;
  /** The region that it lies in; null for everything and for focus areas, which lie in all. */
  readonly regionCode: string | null;
  /** The directory's group that gave it at a sign-in; null where somebody gave it by hand. */
  readonly directoryGroup: string | null;
  readonly state: ValidityState;
  /** May this administrator end it? */
  readonly mayEnd: boolean;
}

/** A person as the list shows them. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly version: number;
  readonly state: PersonState;
  /** Signs in by the organisation's accounts. */
  readonly isFromDirectory: boolean;
  readonly lastSignInOn: CalendarDate | null;
  /** The latest link, whatever became of it. */
  readonly link: StoredLink | null;
  readonly memberships: readonly MembershipRow[];
}

export interface PersonPage extends PersonRow {
  /** Who stands in for the person, and for whom the person does. */
  readonly deputies: readonly DeputyRow[];
  readonly owned: { readonly milestones: number; readonly workAreas: number };
  /** Whether this administrator may act on the whole person. */
  readonly mayManage: boolean;
  readonly isSelf: boolean;
}
