import { newId } from '../../lib/new-id.ts';
import { trpcClient, type RouterInputs } from '../../lib/trpc.ts';
import { fieldCommandOf, sendFieldCommand, type FieldCommand } from './field-command.ts';
import type { MilestoneChange, MilestoneRow } from './milestone-change.ts';

/** What a person wanted to change in the row that they saw. The id stays the same however often it is sent. */
export interface Intent {
  readonly commandId: string;
  readonly row: MilestoneRow;
  readonly change: MilestoneChange;
}

export const newIntent = (row: MilestoneRow, change: MilestoneChange): Intent => ({
  commandId: newId(),
  row,
  change,
});

type Paths = {
  readonly [Verb in 'reschedule' | 'setStatus' | 'assign']: {
    readonly path: `milestone.${Verb}`;
    readonly input: RouterInputs['milestone'][Verb];
  };
};

/** The command that asks for the change: to be sent now, or to wait until the server can be reached. */
export function commandOf(
  { commandId, row: { id }, change }: Intent,
  version: number,
): Paths[keyof Paths] | FieldCommand {
  const command = { commandId, id, version };
  switch (change.kind) {
    case 'forecast': {
      const { forecastOn, reason } = change;
      return { path: 'milestone.reschedule', input: { ...command, forecastOn, reason } };
    }
    case 'status':
      return { path: 'milestone.setStatus', input: { ...command, status: change.to, on: change.on } };
    case 'owner':
      return { path: 'milestone.assign', input: { ...command, ownerId: change.owner?.id ?? null } };
    default:
      return fieldCommandOf(change, command);
  }
}

export function sendChange(intent: Intent, version: number): Promise<MilestoneRow> {
  const command = commandOf(intent, version);
  switch (command.path) {
    case 'milestone.reschedule':
      return trpcClient.milestone.reschedule.mutate(command.input);
    case 'milestone.setStatus':
      return trpcClient.milestone.setStatus.mutate(command.input);
    case 'milestone.assign':
      return trpcClient.milestone.assign.mutate(command.input);
    default:
      return sendFieldCommand(command);
  }
}
