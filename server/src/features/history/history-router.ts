import { undoableInput, undoCommandInput } from '@painopiste/shared/commands/undo-command-input';
import { historyInput } from '@painopiste/shared/history/history-input';
import { listUndoable, undoOwnCommand } from '../../commands/undo-command.ts';
import type { UndoRegistry } from '../../commands/undo-registry.ts';
import { may, onOwn, router } from '../../trpc/procedure.ts';
import { readHistory } from './read-history.ts';

/** What has happened to a thing; and one's own commands, each of whose undos asks the right that it needs on the very row. */
export const historyRouter = (undos: UndoRegistry) =>
  router({
    list: may('history:read')
      .input(historyInput)
      .query(({ ctx, input }) => readHistory(ctx, input)),
    /** Of these commands, those that this person could take back: for the buttons of a history. */
    undoable: onOwn
      .input(undoableInput)
      .query(({ ctx, input }) => listUndoable(undos, ctx, input.commandIds)),
    undo: onOwn.input(undoCommandInput).mutation(({ ctx, input }) => undoOwnCommand(undos, ctx, input)),
  });
