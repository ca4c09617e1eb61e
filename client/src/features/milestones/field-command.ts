import { trpcClient, type RouterInputs } from '../../lib/trpc.ts';
import type { EvidenceChange, FieldChange } from './field-change.ts';
import type { MilestoneRow } from './milestone-change.ts';

type Verb =
  | 'edit'
  | 'cancel'
  | 'bringBack'
  | 'decideBaseline'
  | 'moveToWorkArea'
  | 'submitEvidence'
  | 'editEvidence'
  | 'withdrawEvidence'
  | 'decideEvidence';

type Paths = {
  readonly [V in Verb]: { readonly path: `milestone.${V}`; readonly input: RouterInputs['milestone'][V] };
};
export type FieldCommand = Paths[Verb];

interface OnMilestone {
  readonly commandId: string;
  readonly id: string;
  readonly version: number;
}

function evidenceCommandOf(change: EvidenceChange, command: OnMilestone): FieldCommand {
  const { verb, evidenceId, title, reference, reason } = change;
  const on = { ...command, evidenceId };
  switch (verb) {
    case 'submit':
      return { path: 'milestone.submitEvidence', input: { ...on, title, reference } };
    case 'edit':
      return { path: 'milestone.editEvidence', input: { ...on, title, reference } };
    case 'withdraw':
      return { path: 'milestone.withdrawEvidence', input: on };
    default:
      return {
        path: 'milestone.decideEvidence',
        input: { ...on, to: verb === 'accept' ? 'accepted' : 'rejected', reason },
      };
  }
}

/** The command that asks for a change on a milestone's own page. */
export function fieldCommandOf(change: FieldChange, command: OnMilestone): FieldCommand {
  switch (change.kind) {
    case 'cancel': {
      const path = change.bringsBack ? 'milestone.bringBack' : 'milestone.cancel';
      return { path, input: { ...command, reason: change.reason } };
    }
    case 'decision': {
      const { weight, baselineOn, decidedOn, reference } = change;
      return {
        path: 'milestone.decideBaseline',
        input: { ...command, weight, baselineOn, decidedOn, reference },
      };
    }
    case 'workArea':
      return { path: 'milestone.moveToWorkArea', input: { ...command, workAreaId: change.workArea.id } };
    case 'evidence':
      return evidenceCommandOf(change, command);
    default:
      return { path: 'milestone.edit', input: { ...command, ...change.edit } };
  }
}

export function sendFieldCommand({ path, input }: FieldCommand): Promise<MilestoneRow> {
  const { milestone } = trpcClient;
  switch (path) {
    case 'milestone.edit':
      return milestone.edit.mutate(input);
    case 'milestone.cancel':
      return milestone.cancel.mutate(input);
    case 'milestone.bringBack':
      return milestone.bringBack.mutate(input);
    case 'milestone.decideBaseline':
      return milestone.decideBaseline.mutate(input);
    case 'milestone.moveToWorkArea':
      return milestone.moveToWorkArea.mutate(input);
    case 'milestone.submitEvidence':
      return milestone.submitEvidence.mutate(input);
    case 'milestone.editEvidence':
      return milestone.editEvidence.mutate(input);
    case 'milestone.withdrawEvidence':
      return milestone.withdrawEvidence.mutate(input);
    case 'milestone.decideEvidence':
      return milestone.decideEvidence.mutate(input);
  }
}
