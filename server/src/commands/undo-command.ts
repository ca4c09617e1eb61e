import type { UndoCommandInput } from '@painopiste/shared/commands/undo-command-input';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { findPastCommands, findUndoneBy } from './past-command-store.ts';
import type { CommandContext } from './run-command.ts';
import type { PastCommand, UndoRegistry } from './undo-registry.ts';

const undoOf = (undos: UndoRegistry, command: PastCommand) => {
  const undo = undos[command.noun];
  return undo?.canUndo(command) ? undo : null;
};

/**
 * Takes one of one's own commands back, by the undo of its noun. Throws `command.not-found` where it is not a command of
 * this person, `command.not-undoable` where its noun knows no way back, and whatever that way refuses.
 */
export async function undoOwnCommand(
  undos: UndoRegistry,
  context: CommandContext,
  input: UndoCommandInput,
): Promise<unknown> {
  const [command] = await findPastCommands(context.db, [input.undoes]);
  if (command?.actorId !== context.actor.id) throw new DomainError('command.not-found');
  const undo = undoOf(undos, command);
  if (!undo) throw new DomainError('command.not-undoable');
  return undo.undo(context, command, input.commandId);
}

/** Which of these commands are one's own, can be taken back by their kind, and have not been yet? */
export async function listUndoable(
  undos: UndoRegistry,
  { db, actor }: CommandContext,
  commandIds: readonly string[],
): Promise<readonly string[]> {
  const [commands, undone] = await Promise.all([
    findPastCommands(db, commandIds),
    findUndoneBy(db, commandIds),
  ]);
  return commands
    .filter((command) => command.actorId === actor.id && !undone.has(command.commandId))
    .filter((command) => undoOf(undos, command) !== null)
    .map(({ commandId }) => commandId);
}
