import type { GroupRole } from '@painopiste/shared/directory/directory-memberships';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { SignInWays } from '../../env/installation.ts';

export type NewGroup = GroupRole;

/** A row of the table that says which group gives which role. */
export interface DirectoryGroup extends GroupRole {
  readonly id: string;
  readonly version: number;
  /** Of what the role is for; null where it is everything. */
  readonly names: LocalText | null;
  /** The region of a project, the project of a work area. */
  readonly ofNames: LocalText | null;
}

/** How people sign in here, and what the directory's groups give. */
export interface DirectoryOverview {
  readonly signIn: SignInWays;
  readonly groups: readonly DirectoryGroup[];
}
