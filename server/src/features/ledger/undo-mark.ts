import { undoByOpposite } from '../../commands/undo-by-opposite.ts';
import type { PastCommand } from '../../commands/undo-registry.ts';
import { type Mark, markNotOurs, unmarkNotOurs } from './mark-commands.ts';
import { listMarks } from './mark-store.ts';

const regionOf = ({ entityId }: PastCommand): string => entityId.split(' ')[0] ?? '';

/** A mark that was set is forgotten, and the other way round. */
export const costCentreMarkUndo = undoByOpposite({
  canUndo: ({ before, after }) =>
    (before as Mark | null)?.isMarked !== (after as Mark | null)?.isMarked && after !== null,
  async isAsLeft(reader, command) {
    const { code, isMarked } = command.after as Mark;
    return (await listMarks(reader, regionOf(command))).includes(code) === isMarked;
  },
  run(context, command, { commandId }) {
    const { code, isMarked } = command.after as Mark;
    const mark = { commandId, region: regionOf(command), code };
    return isMarked ? unmarkNotOurs(context, mark) : markNotOurs(context, mark);
  },
});
