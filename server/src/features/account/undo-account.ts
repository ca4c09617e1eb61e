import { undoByUpdate } from '../../commands/undo-by-update.ts';
import { editAccount } from './account-commands.ts';
import { findAccount, type StoredAccount } from './account-store.ts';

/** How the change of one's own name is taken back. */
export const accountUndo = undoByUpdate<StoredAccount>({
  actions: ['account:edit'],
  fields: ['name'],
  read: findAccount,
  update: (context, { commandId, version }, { name }, current) =>
    editAccount(context, { commandId, version, name: name ?? current.name }),
});
