import { DomainError } from '@painopiste/shared/errors/domain-error';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import { can } from '@painopiste/shared/permissions/can';
import { PROJECT_ADMINISTRATION } from '@painopiste/shared/plan/plan';
import type { ActorContext } from '../../trpc/context.ts';
import type { Candidate } from '../people/candidate.ts';
import { findCandidates } from '../people/find-candidates.ts';
import type { SavedWorkArea } from './work-area-commands.ts';
import {
  type EditedWorkArea,
  findEditedWorkArea,
  findProjectForWorkArea,
  findWorkAreaChoices,
  placeOf,
  type WorkAreaChoices,
} from './work-area-edit-store.ts';

/** What the form of a work area shows beside its fields. */
export interface WorkAreaForm extends Omit<WorkAreaChoices, 'siblings'> {
  readonly project: EditedWorkArea['project'];
  /** Who may lead it: those who see it. */
  readonly people: readonly Candidate[];
  /** Else only its names. */
  readonly canEditAll: boolean;
  /** Has the project the work area for what belongs to the whole of it? */
  readonly hasAdministration: boolean;
  readonly nextPosition: number;
}

/** The form of a work area. Throws `work-area.not-found`, `permission.denied`. */
export async function readWorkAreaForm(
  ctx: ActorContext,
  id: string,
): Promise<WorkAreaForm & { readonly workArea: SavedWorkArea }> {
  const stored = await findEditedWorkArea(ctx.db, id);
  if (!stored) throw new DomainError('work-area.not-found');
  const place = placeOf(stored);
  assertCan(ctx.actor, 'work-area:edit-texts', place, 'work-area.not-found');
  const people = await findCandidates(ctx.db, place, ctx.today);
  const form = await formOf(ctx, stored.project, people, can(ctx.actor, 'work-area:edit', place));
  return { ...form, workArea: { id, version: stored.version, ...stored.fields } };
}

/** The form of a work area that does not exist yet. Throws `project.not-found`, `permission.denied`. */
export async function readBlankWorkArea(ctx: ActorContext, slug: string): Promise<WorkAreaForm> {
  const project = await findProjectForWorkArea(ctx.db, slug);
  if (!project) throw new DomainError('project.not-found');
  const place = { regionCode: project.regionCode, projectId: project.id, workAreaId: null, shares: [] };
  assertCan(ctx.actor, 'work-area:create', place, 'project.not-found');
  return formOf(ctx, project, await findCandidates(ctx.db, place, ctx.today), true);
}

async function formOf(
  { db }: ActorContext,
  project: EditedWorkArea['project'],
  people: readonly Candidate[],
  canEditAll: boolean,
): Promise<WorkAreaForm> {
  const { siblings, ...choices } = await findWorkAreaChoices(db, project.id);
  return {
    ...choices,
    project,
    people,
    canEditAll,
    hasAdministration: siblings.some(({ key }) => key === PROJECT_ADMINISTRATION),
    nextPosition: Math.max(0, ...siblings.map(({ position }) => position)) + 1,
  };
}
