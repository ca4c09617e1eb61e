import type { NewMembershipInput } from '@painopiste/shared/people/person-input';
import type { MembershipScope } from '@painopiste/shared/permissions/roles';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';

import { newRoleValues, type RoleValues } from '../../lib/role-values.ts';

/** A role and its days, as they are typed. */
export interface MembershipValues extends RoleValues {
  validFrom: string;
  validTo: string;
}

export const newMembershipValues = (kind: MembershipScope['kind']): MembershipValues => ({
  ...newRoleValues('lead', kind),
  validFrom: '',
  validTo: '',
});

/** A typed day as the procedure takes it; what is no day goes as it is, to be refused at its field. */
const dayOf = (text: string): string | null => (text.trim() === '' ? null : (parseDateInput(text) ?? text));

/** What the fields say; the schema keeps of the scope what its kind needs. */
export const membershipInputOf = ({
  role,
  scope,
  validFrom,
  validTo,
}: MembershipValues): NewMembershipInput =>
  ({ role, scope, validFrom: dayOf(validFrom), validTo: dayOf(validTo) }) as NewMembershipInput;
