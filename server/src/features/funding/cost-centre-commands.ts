import { randomUUID } from 'node:crypto';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { checkCostCentre, type CostCentre, editCostCentre } from '@painopiste/shared/funding/cost-centre';
import type {
  CreateCostCentreInput,
  UpdateCostCentreInput,
} from '@painopiste/shared/funding/cost-centre-input';
import { assertNotArchived } from '@painopiste/shared/projects/edit-project';
import type { ProjectDetails } from '@painopiste/shared/projects/project-details';
import { assertFresh } from '../../commands/assert-fresh.ts';
import { type CommandContext, runCommand, type Trace } from '../../commands/run-command.ts';
import { loadProject, placeOfProject } from '../projects/load-project.ts';
import {
  findBookedDays,
  findCentre,
  findParts,
  findSameCode,
  saveCentre,
  saveNewCentre,
} from './cost-centre-store.ts';

const action = 'cost-centre:edit';

/** Gives a code of the region's books to a work area and a funding line. */
export function createCostCentre(context: CommandContext, input: CreateCostCentreInput): Promise<CostCentre> {
  const { commandId, version: _, projectId, ...fields } = input;
  return runCommand(context, { action, commandId }, async (tx) => {
    const project = await loadProject(tx, context.actor, action, { id: projectId });
    assertNotArchived(project);
    const sameCode = await findSameCode(tx, project.regionCode, input.code);
    const centre: CostCentre = { id: randomUUID(), ...fields, version: 1 };
    checkCostCentre(centre, { ...(await findParts(tx, projectId)), sameCode });
    await saveNewCentre(tx, project.regionCode, centre);
    return traceOf(project, null, centre);
  });
}

/** Changes what is given of a cost centre; with a last day alone it ends. */
export function updateCostCentre(context: CommandContext, input: UpdateCostCentreInput): Promise<CostCentre> {
  const { commandId, version, id, ...change } = input;
  return runCommand(context, { action, commandId }, async (tx) => {
    const stored = await findCentre(tx, id);
    if (!stored) throw new DomainError('cost-centre.not-found');
    const { centre, projectId } = stored;
    const project = await loadProject(tx, context.actor, action, { id: projectId });
    assertNotArchived(project);
    await assertFresh(tx, 'cost-centre', centre, version);
    const edited = editCostCentre(centre, change, {
      ...(await findParts(tx, projectId)),
      sameCode: await findSameCode(tx, project.regionCode, change.code ?? centre.code),
      booked: await findBookedDays(tx, centre),
    });
    if (!(await saveCentre(tx, edited, version)))
      await assertFresh(tx, 'cost-centre', (await findCentre(tx, id))?.centre ?? edited, version);
    return traceOf(project, centre, edited);
  });
}

const traceOf = (
  project: ProjectDetails,
  before: CostCentre | null,
  after: CostCentre,
): Trace<CostCentre> => ({
  noun: 'cost-centre',
  entityId: after.id,
  version: after.version,
  before,
  after,
  reason: null,
  place: placeOfProject(project),
});
