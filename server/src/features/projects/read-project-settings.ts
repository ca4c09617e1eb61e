import { DomainError } from '@painopiste/shared/errors/domain-error';
import { can } from '@painopiste/shared/permissions/can';
import type { ActorContext } from '../../trpc/context.ts';
import { readFundingSettings } from '../funding/read-funding-settings.ts';
import { readWorkAreaChoices } from '../work-areas/read-work-area-choices.ts';
import { findPlannedMilestones } from './baseline-store.ts';
import { loadProject, placeOfProject } from './load-project.ts';
import { findPartners } from './partner-store.ts';
import { findFirstClosedMonth } from './project-edit-store.ts';
import { type ProjectSettings, SETTINGS_ACTIONS } from './project-settings.ts';

/**
 * A project as its forms begin with it, for whoever may read it; an archived one for those who may bring it back.
 * Throws `project.not-found`.
 */
export async function readProjectSettings(
  { db, actor }: ActorContext,
  { slug }: { readonly slug: string },
): Promise<ProjectSettings> {
  const project = await loadProject(db, actor, 'project:read', { slug });
  const place = placeOfProject(project);
  if (project.isArchived && !can(actor, 'project:archive', place)) throw new DomainError('project.not-found');
  const [funding, partners, workAreas, firstClosed, milestones] = await Promise.all([
    readFundingSettings(db, project.id),
    findPartners(db, project.id),
    readWorkAreaChoices(db, project.id),
    findFirstClosedMonth(db, project.id),
    findPlannedMilestones(db, project.id),
  ]);
  const dated = milestones.filter(({ baselineOn, forecastOn }) => (baselineOn ?? forecastOn) !== null).length;
  return {
    project,
    partners,
    ...funding,
    workAreas,
    firstClosed,
    plan: { dated, undated: milestones.length - dated },
    may: Object.fromEntries(
      SETTINGS_ACTIONS.map((action) => [action, can(actor, action, place)]),
    ) as ProjectSettings['may'],
  };
}
