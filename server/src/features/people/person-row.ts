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
