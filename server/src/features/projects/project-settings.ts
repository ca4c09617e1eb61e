import type { Partner } from '@painopiste/shared/projects/partner';
import type { ProjectDetails } from '@painopiste/shared/projects/project-details';
import type { Action } from '@painopiste/shared/permissions/actions';
import type { Month } from '@painopiste/shared/values/month';
import type { FundingSettings } from '../funding/read-funding-settings.ts';

/** What a person may do with a project, as its forms ask. */
export const SETTINGS_ACTIONS = [
  'project:edit',
  'project:approve-plan',
  'project:archive',
  'funding-line:edit',
  'cost-centre:edit',
] as const satisfies readonly Action[];

/** A project as its forms begin with it. */
export interface ProjectSettings extends FundingSettings {
  readonly project: ProjectDetails;
  readonly partners: readonly Partner[];
  readonly workAreas: readonly WorkAreaChoice[];
  /** The project's first closed month, which its start stays in; null = none is closed. */
  readonly firstClosed: Month | null;
  /** How many milestones an approval would freeze, and how many have no date to freeze. */
  readonly plan: { readonly dated: number; readonly undated: number };
  readonly may: Readonly<Record<(typeof SETTINGS_ACTIONS)[number], boolean>>;
}

export interface WorkAreaChoice {
  readonly id: string;
  readonly nameFi: string;
  readonly nameSv: string | null;
  readonly nameEn: string | null;
}
