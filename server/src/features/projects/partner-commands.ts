import { randomUUID } from 'node:crypto';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { assertNotArchived } from '@painopiste/shared/projects/edit-project';
import { checkOrder, checkPartner, editPartner, type Partner } from '@painopiste/shared/projects/partner';
import type { CreatePartnerInput, UpdatePartnerInput } from '@painopiste/shared/projects/partner-input';
import type { ProjectDetails } from '@painopiste/shared/projects/project-details';
import type { OrderPartnersInput } from '@painopiste/shared/projects/project-input';
import { assertFresh } from '../../commands/assert-fresh.ts';
import { type CommandContext, runCommand, type Trace } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { loadProject, placeOfProject } from './load-project.ts';
import {
  findPartners,
  findProjectOfPartner,
  saveNewPartner,
  savePartner,
  savePartnerOrder,
} from './partner-store.ts';
import { saveProject } from './project-edit-store.ts';

const action = 'project:edit';

/** The project's partners in their order; `version` is the project's. */
export interface OrderedPartners {
  readonly id: string;
  readonly version: number;
  readonly partnerIds: readonly string[];
}

/** Adds a partner to a project, after the others. */
export function createPartner(context: CommandContext, input: CreatePartnerInput): Promise<Partner> {
  const { commandId, version: _, projectId, ...fields } = input;
  return runCommand(context, { action, commandId }, async (tx) => {
    const project = await loadProject(tx, context.actor, action, { id: projectId });
    assertNotArchived(project);
    const partner: Partner = { id: randomUUID(), ...fields, isArchived: false, version: 1 };
    checkPartner(partner, await findPartners(tx, projectId));
    await saveNewPartner(tx, projectId, partner);
    return traceOf(project, null, partner);
  });
}

/** Changes what is given of a partner; archives it or brings it back. */
export function updatePartner(context: CommandContext, input: UpdatePartnerInput): Promise<Partner> {
  const { commandId, version, id, ...change } = input;
  return runCommand(context, { action, commandId }, async (tx) => {
    const projectId = await findProjectOfPartner(tx, id);
    if (projectId === null) throw new DomainError('partner.not-found');
    const project = await loadProject(tx, context.actor, action, { id: projectId });
    assertNotArchived(project);
    const all = await findPartners(tx, projectId);
    const partner = await freshPartner(tx, all, id, version);
    const edited = editPartner(partner, change, all);
    if (!(await savePartner(tx, edited, version)))
      await freshPartner(tx, await findPartners(tx, projectId), id, version);
    return traceOf(project, partner, edited);
  });
}

/** Puts the partners of a project into another order. */
export function orderPartners(context: CommandContext, input: OrderPartnersInput): Promise<OrderedPartners> {
  const { commandId, version, id, partnerIds } = input;
  return runCommand(context, { action, commandId }, async (tx) => {
    const project = await loadProject(tx, context.actor, action, { id });
    await assertFresh(tx, 'project', project, version);
    assertNotArchived(project);
    const all = await findPartners(tx, id);
    checkOrder(partnerIds, all);
    const after = { id, version: version + 1, partnerIds };
    if (!(await saveProject(tx, { ...project, version: after.version }, version)))
      await assertFresh(tx, 'project', { ...project, version: after.version }, version);
    await savePartnerOrder(tx, id, partnerIds);
    const before = { partnerIds: all.filter(({ isArchived }) => !isArchived).map((partner) => partner.id) };
    const trace = { noun: 'project' as const, entityId: id, version: after.version, reason: null };
    return { ...trace, before, after, place: placeOfProject(project) };
  });
}

async function freshPartner(
  tx: Tx,
  all: readonly Partner[],
  id: string,
  seenVersion: number,
): Promise<Partner> {
  const partner = all.find((each) => each.id === id);
  if (!partner) throw new DomainError('partner.not-found');
  await assertFresh(tx, 'partner', partner, seenVersion);
  return partner;
}

const traceOf = (project: ProjectDetails, before: Partner | null, after: Partner): Trace<Partner> => ({
  noun: 'partner',
  entityId: after.id,
  version: after.version,
  before,
  after,
  reason: null,
  place: placeOfProject(project),
});
