import { DomainError } from '@painopiste/shared/errors/domain-error';
import { createMilestone } from '@painopiste/shared/milestones/create-milestone';
import type {
  CreateMilestoneInput,
  MoveToWorkAreaInput,
} from '@painopiste/shared/milestones/milestone-input';
import type { Action } from '@painopiste/shared/permissions/actions';
import { assertCan } from '@painopiste/shared/permissions/assert-can';
import { type CommandContext, runCommand } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { findCandidates } from '../people/find-candidates.ts';
import { type AreaOfMilestones, findArea } from './area-store.ts';
import type { MilestoneRow } from './milestone-row.ts';
import { addMilestone, findMilestone } from './milestone-store.ts';
import { runEdit } from './run-edit.ts';
import { placeOf } from './stored-milestone.ts';
import { toMilestoneRow } from './to-milestone-row.ts';

/** The work area that milestones may come to. Throws `work-area.not-found`, `permission.denied`. */
export async function loadArea(
  tx: Tx,
  { actor }: CommandContext,
  action: Action,
  workAreaId: string,
): Promise<AreaOfMilestones> {
  const area = await findArea(tx, workAreaId);
  if (!area) throw new DomainError('work-area.not-found');
  assertCan(actor, action, area.place, 'work-area.not-found');
  return area;
}

/** Moves it to another work area of the same project; the right is asked at both. */
export function moveToWorkArea(context: CommandContext, input: MoveToWorkAreaInput): Promise<MilestoneRow> {
  const action: Action = 'milestone:plan';
  return runEdit(context, {
    action,
    input,
    fields: ['workAreaId'],
    async decide(stored, tx) {
      const { id: workAreaId, place } = await loadArea(tx, context, action, input.workAreaId);
      if (place.projectId !== stored.project.id) throw new DomainError('milestone.work-area-elsewhere');
      return { milestone: { ...stored, workAreaId, version: stored.version + 1 } };
    },
  });
}

/** A new milestone at the end of its work area. */
export function addNewMilestone(context: CommandContext, input: CreateMilestoneInput): Promise<MilestoneRow> {
  const action: Action = 'milestone:create';
  const { actor, today } = context;
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const area = await loadArea(tx, context, action, input.workAreaId);
    if (await findMilestone(tx, input.id)) throw new DomainError('command.reused');
    const candidates = await findCandidates(tx, area.place, today);
    const names = { fi: input.nameFi, sv: input.nameSv, en: input.nameEn };
    const assignable = new Set(candidates.map(({ id }) => id));
    const milestone = createMilestone({ ...input, names }, area.bounds, assignable);
    await addMilestone(tx, milestone, today);
    const stored = await findMilestone(tx, milestone.id);
    if (!stored) throw new DomainError('milestone.not-found');
    return {
      noun: 'milestone',
      entityId: milestone.id,
      version: milestone.version,
      before: null,
      after: toMilestoneRow(stored, actor, today),
      reason: null,
      place: placeOf(stored),
    };
  });
}
