import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Reader } from '../db/transaction.ts';
import { findPastCommands, findUndoneBy } from './past-command-store.ts';
import type { CommandContext } from './run-command.ts';
import type { NounUndo, PastCommand } from './undo-registry.ts';

/** A kind of command that another one takes back: giving and ending, writing and withdrawing. */
export interface OppositeOf {
  readonly canUndo: (command: PastCommand) => boolean;
  /** Is the thing still as the command left it? */
  readonly isAsLeft: (reader: Reader, command: PastCommand) => Promise<boolean>;
  /** The other command, with the right, the rule and the version check that it always has. */
  readonly run: (
    context: CommandContext,
    command: PastCommand,
    asked: { readonly commandId: string; readonly id: string; readonly version: number },
  ) => Promise<unknown>;
}

/** Takes a command back by its opposite, where nothing has happened to the thing since (`command.changed-since`). */
export function undoByOpposite({ canUndo, isAsLeft, run }: OppositeOf): NounUndo {
  return {
    canUndo,
    async undo(context, command, commandId) {
      // Asked again, it answers as it did the first time: there is nothing to hold against what is stored now.
      const isRepeated = (await findPastCommands(context.db, [commandId])).length > 0;
      if (!isRepeated) await assertAsLeft(context.db, command, isAsLeft);
      const asked = { commandId, id: command.entityId, version: command.version ?? 0 };
      return run({ ...context, undoes: command.commandId }, command, asked);
    },
  };
}

async function assertAsLeft(
  reader: Reader,
  command: PastCommand,
  isAsLeft: OppositeOf['isAsLeft'],
): Promise<void> {
  if ((await findUndoneBy(reader, [command.commandId])).size > 0)
    throw new DomainError('command.already-undone');
  if (!(await isAsLeft(reader, command))) throw new DomainError('command.changed-since');
}

/** Is it of the version that the command left? `read` answers null where it is gone. */
export const isOfItsVersion =
  (read: (reader: Reader, id: string) => Promise<{ readonly version: number } | null>) =>
  async (reader: Reader, { entityId, version }: PastCommand): Promise<boolean> =>
    (await read(reader, entityId))?.version === version;

/** Several ways back for one noun, each for commands of its own. */
export const anyUndo = (...undos: readonly NounUndo[]): NounUndo => ({
  canUndo: (command) => undos.some((undo) => undo.canUndo(command)),
  async undo(context, command, commandId) {
    const undo = undos.find((each) => each.canUndo(command));
    if (!undo) throw new DomainError('command.not-undoable');
    return undo.undo(context, command, commandId);
  },
});
