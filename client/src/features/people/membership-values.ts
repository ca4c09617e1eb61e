import type { NewMembershipInput } from '@painopiste/shared/people/person-input';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';

/** The fields of a role as they are typed: each kind of scope keeps what was chosen for it. */
export interface MembershipValues {
  role: string;
  scope: { kind: string; regionCode: string; projectId: string; workAreaId: string; focusAreaKey: string };
  validFrom: string;
  validTo: string;
}

export const newMembershipValues = (kind: string): MembershipValues => ({
  role: 'lead',
  scope: { kind, regionCode: '', projectId: '', workAreaId: '', focusAreaKey: '' },
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
