import { trpcClient } from '../../lib/trpc.ts';
import type { MilestoneChange, MilestoneRow } from './milestone-change.ts';

/** What a person wanted to change in the row that they saw. The id stays the same however often it is sent. */
export interface Intent {
  readonly commandId: string;
  readonly row: MilestoneRow;
  readonly change: MilestoneChange;
}

export const newIntent = (row: MilestoneRow, change: MilestoneChange): Intent => ({
  commandId: crypto.randomUUID(),
  row,
  change,
});

export function sendChange(
  { commandId, row: { id }, change }: Intent,
  version: number,
): Promise<MilestoneRow> {
  const command = { commandId, id, version };
  switch (change.kind) {
    case 'forecast':
      return trpcClient.milestone.reschedule.mutate({
        ...command,
        forecastOn: change.forecastOn,
        reason: change.reason,
      });
    case 'status':
      return trpcClient.milestone.setStatus.mutate({ ...command, status: change.to, on: change.on });
    case 'owner':
      return trpcClient.milestone.assign.mutate({ ...command, ownerId: change.owner?.id ?? null });
  }
}
