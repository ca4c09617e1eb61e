import { editedFields, restoreFields } from '@painopiste/shared/commands/restore-fields';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { TrailAction } from '@painopiste/shared/audit/trail-words';
import type { Reader } from '../db/transaction.ts';
import { findPastCommands } from './past-command-store.ts';
import type { CommandContext } from './run-command.ts';
import type { NounUndo, PastCommand } from './undo-registry.ts';

/** A noun with an update command, by which its changes are taken back. */
export interface UpdatedNoun<T extends { readonly version: number }> {
  readonly actions: readonly TrailAction[];
  /** What makes a new one, and by which fields that one is out of use again: nothing is deleted. */
  readonly made?: { readonly by: TrailAction; readonly takenOut: Partial<T> };
  /** What the update command changes; a command that changed anything else has no way back here. */
  readonly fields: readonly (keyof T & string)[];
  /** The thing as it is now, with the fields that its audit rows have; null where it is gone. */
  readonly read: (reader: Reader, id: string, context: CommandContext) => Promise<T | null>;
  /** The noun's own update command, with the right, the rule and the version check that it always has. */
  readonly update: (
    context: CommandContext,
    command: { readonly commandId: string; readonly version: number; readonly id: string },
    restored: Partial<T>,
    current: T,
  ) => Promise<unknown>;
}

/** What to put back: the fields as they were before the edit; what is new goes out, as long as nothing has happened to it. */
function restoredBy<T extends { readonly version: number }>(
  { made }: UpdatedNoun<T>,
  command: PastCommand,
  current: T,
): Partial<T> {
  const sides = sidesOf(command);
  if (sides) return restoreFields(current, sides);
  if (!made || !isMaking(made.by, command)) throw new DomainError('command.not-undoable');
  if (current.version !== command.version) throw new DomainError('command.changed-since');
  return made.takenOut;
}

const isMaking = (action: TrailAction | undefined, command: PastCommand): boolean =>
  command.before === null && command.action === action;

const sidesOf = ({ before, after }: PastCommand) =>
  typeof before === 'object' && before !== null && typeof after === 'object' && after !== null
    ? { before, after }
    : null;

/**
 * Takes an update back by another update: what it changed as it was before it, where nobody has changed the same since
 * (`command.changed-since`). What others have changed beside it stays.
 */
export function undoByUpdate<T extends { readonly version: number }>(noun: UpdatedNoun<T>): NounUndo {
  const fields: ReadonlySet<string> = new Set(noun.fields);
  return {
    canUndo(command) {
      const sides = sidesOf(command);
      const edited = sides ? editedFields(sides) : [];
      if (isMaking(noun.made?.by, command)) return true;
      return (
        noun.actions.includes(command.action) &&
        edited.length > 0 &&
        edited.every((field) => fields.has(field))
      );
    },
    async undo(context, command, commandId) {
      const current = await noun.read(context.db, command.entityId, context);
      if (!current) throw new DomainError('command.not-undoable');
      // Asked again, it answers as it did the first time: there is nothing to hold against what is stored now.
      const isRepeated = (await findPastCommands(context.db, [commandId])).length > 0;
      const restored = isRepeated ? {} : restoredBy(noun, command, current);
      const asked = { commandId, version: current.version, id: command.entityId };
      return noun.update({ ...context, undoes: command.commandId }, asked, restored, current);
    },
  };
}
