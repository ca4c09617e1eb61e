import type { MembershipScope } from '@painopiste/shared/permissions/roles';

/** The fields of a role as they are typed: each kind of scope keeps what was chosen for it. */
export interface RoleValues {
  role: string;
  scope: { kind: string; regionCode: string; projectId: string; workAreaId: string; focusAreaKey: string };
}

export const newRoleValues = (role: string, kind: MembershipScope['kind']): RoleValues => ({
  role,
  scope: { kind, regionCode: '', projectId: '', workAreaId: '', focusAreaKey: '' },
});
