import { undoByOpposite } from '../../commands/undo-by-opposite.ts';
import { addGroup, removeGroup } from './directory-commands.ts';
import { findGroup } from './directory-group-store.ts';
import type { DirectoryGroup } from './directory-group.ts';

/** A group that was added is removed; one that was removed is added anew, which the members see at their next sign-in. */
export const directoryGroupUndo = undoByOpposite({
  canUndo: ({ action, after }) => action === 'directory:administer' && after !== null,
  async isAsLeft(reader, { entityId, version, before }) {
    const group = await findGroup(reader, entityId);
    return before === null ? group?.version === version : group === null;
  },
  run(context, { before, after }, { commandId, id, version }) {
    if (before === null) return removeGroup(context, { commandId, id, version });
    const { groupKey, role, scope } = after as DirectoryGroup;
    return addGroup(context, { commandId, version: 0, groupKey, role, scope });
  },
});
