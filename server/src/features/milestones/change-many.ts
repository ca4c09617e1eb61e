import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { ChangeManyInput, UndoManyInput } from '@painopiste/shared/milestones/many-input';
import type { CommandContext } from '../../commands/run-command.ts';
import type { ManyAnswer } from './many-answer.ts';
import { assignMilestone, rescheduleMilestone, setMilestoneStatus } from './milestone-commands.ts';
import type { MilestoneRow } from './milestone-row.ts';
import { editMilestoneFields } from './plan-commands.ts';
import { undoMilestoneEdit } from './undo-milestone.ts';

interface OneOfMany {
  readonly commandId: string;
  readonly id: string;
}

/**
 * One after another, each in a transaction of its own: nobody else waits for them all, and what may be changed is changed
 * whatever is refused. Asked again after a lost answer, those that are stored answer as they did.
 */
async function eachOf<Command extends OneOfMany>(
  context: CommandContext,
  { commandId, commands }: { readonly commandId: string; readonly commands: readonly Command[] },
  run: (context: CommandContext, command: Command) => Promise<MilestoneRow>,
): Promise<readonly ManyAnswer[]> {
  const one = { ...context, many: { id: commandId, size: commands.length } };
  const answers: ManyAnswer[] = [];
  for (const command of commands) answers.push(await answerOf(command.id, () => run(one, command)));
  return answers;
}

async function answerOf(id: string, run: () => Promise<MilestoneRow>): Promise<ManyAnswer> {
  try {
    return { id, row: await run() };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { id, refused: { code: error.code, details: error.details } };
  }
}

/** Changes many milestones alike; each asks its own right, rule and version. */
export function changeManyMilestones(
  context: CommandContext,
  { commandId, change }: ChangeManyInput,
): Promise<readonly ManyAnswer[]> {
  switch (change.kind) {
    case 'reschedule':
      return eachOf(context, { commandId, ...change }, rescheduleMilestone);
    case 'setStatus':
      return eachOf(context, { commandId, ...change }, setMilestoneStatus);
    case 'assign':
      return eachOf(context, { commandId, ...change }, assignMilestone);
    case 'edit':
      return eachOf(context, { commandId, ...change }, editMilestoneFields);
  }
}

/** Takes many commands back, as far as nobody has changed the same fields since. */
export function undoManyMilestoneEdits(
  context: CommandContext,
  { commandId, commands }: UndoManyInput,
): Promise<readonly ManyAnswer[]> {
  const named = commands.map((command) => ({ ...command, id: command.undoes }));
  return eachOf(context, { commandId, commands: named }, undoMilestoneEdit);
}
