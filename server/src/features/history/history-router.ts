import { undoableInput, undoCommandInput } from '@painopiste/shared/commands/undo-command-input';
import { listUndoable, undoOwnCommand } from '../../commands/undo-command.ts';
import type { UndoRegistry } from '../../commands/undo-registry.ts';
import { onOwn, router } from '../../trpc/procedure.ts';

/** One's own commands. Each undo asks the right that it needs on the very row. */
export const historyRouter = (undos: UndoRegistry) =>
  router({
    /** Of these commands, those that this person could take back: for the buttons of a history. */
    undoable: onOwn
      .input(undoableInput)
      .query(({ ctx, input }) => listUndoable(undos, ctx, input.commandIds)),
    undo: onOwn.input(undoCommandInput).mutation(({ ctx, input }) => undoOwnCommand(undos, ctx, input)),
  });
