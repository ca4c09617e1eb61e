import { bringBack, cancelMilestone, type Cancellation } from '@painopiste/shared/milestones/cancel';
import { decideBaseline } from '@painopiste/shared/milestones/decide-baseline';
import { editMilestone, type MilestoneEdit } from '@painopiste/shared/milestones/edit-milestone';
import type { Milestone } from '@painopiste/shared/milestones/milestone';
import type { MilestoneField } from '@painopiste/shared/milestones/milestone-field';
import type {
  CancelMilestoneInput,
  DecideBaselineInput,
  EditMilestoneInput,
} from '@painopiste/shared/milestones/milestone-input';
import type { CommandContext } from '../../commands/run-command.ts';
import { saveBaseline } from './baseline-store.ts';
import type { MilestoneRow } from './milestone-row.ts';
import { runEdit } from './run-edit.ts';

const FIELD_OF: Readonly<Record<keyof MilestoneEdit, MilestoneField>> = {
  nameFi: 'nameFi',
  nameSv: 'nameSv',
  nameEn: 'nameEn',
  kind: 'kind',
  technique: 'technique',
  percent: 'technique',
  evidenceRequired: 'evidenceRequired',
  weight: 'weight',
  baselineOn: 'baselineOn',
};

/** What belongs to the plan: a manager's to change. */
const PLAN: ReadonlySet<MilestoneField> = new Set(['weight', 'baselineOn', 'evidenceRequired']);

/** Edits names, kind, technique and percentage; weight, baseline and the need of evidence with the right to plan. */
export function editMilestoneFields(
  context: CommandContext,
  input: EditMilestoneInput,
): Promise<MilestoneRow> {
  const keys = Object.keys(FIELD_OF) as (keyof MilestoneEdit)[];
  const fields = keys.filter((key) => input[key] !== undefined).map((key) => FIELD_OF[key]);
  return runEdit(context, {
    action: fields.some((field) => PLAN.has(field)) ? 'milestone:plan' : 'milestone:edit',
    input,
    fields,
    decide: (stored) => ({ milestone: editMilestone(stored, input, stored.bounds) }),
  });
}

function cancelOrBringBack(
  context: CommandContext,
  input: CancelMilestoneInput,
  rule: (milestone: Milestone, reason: string) => Cancellation,
): Promise<MilestoneRow> {
  return runEdit(context, {
    action: 'milestone:cancel',
    input,
    fields: ['state'],
    decide: (stored) => rule(stored, input.reason),
  });
}

/** Cancels it for a reason; its weight stays in the plan. */
export const cancelWithReason = (context: CommandContext, input: CancelMilestoneInput) =>
  cancelOrBringBack(context, input, cancelMilestone);

/** Brings a cancelled one back for a reason. */
export const bringBackWithReason = (context: CommandContext, input: CancelMilestoneInput) =>
  cancelOrBringBack(context, input, bringBack);

/** Weight and baseline of an approved plan, by a decision that makes a numbered baseline. */
export function decideMilestoneBaseline(
  context: CommandContext,
  input: DecideBaselineInput,
): Promise<MilestoneRow> {
  return runEdit(context, {
    action: 'milestone:rebaseline',
    input,
    fields: ['weight', 'baselineOn'],
    async decide(stored, tx) {
      const bounds = { ...stored.bounds, today: context.today };
      const { milestone, decision } = decideBaseline(stored, input, bounds);
      const numbered = await saveBaseline(tx, stored.project.id, milestone, decision);
      return { milestone, reason: decision.reference, decision: numbered };
    },
  });
}
