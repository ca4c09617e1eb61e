import { undoByUpdate } from '../../commands/undo-by-update.ts';
import { editWorkArea, type SavedWorkArea } from './work-area-commands.ts';
import { findEditedWorkArea } from './work-area-edit-store.ts';

/** How changes of a work area are taken back, its shares too. */
export const workAreaUndo = undoByUpdate<SavedWorkArea>({
  actions: ['work-area:edit-texts'],
  made: { by: 'work-area:create', takenOut: { isArchived: true } },
  fields: [
    'key',
    'nameFi',
    'nameSv',
    'nameEn',
    'leadId',
    'partnerId',
    'investment',
    'targetGroupKeys',
    'position',
    'shares',
    'isArchived',
  ],
  async read(reader, id) {
    const stored = await findEditedWorkArea(reader, id);
    return stored && { id, version: stored.version, ...stored.fields };
  },
  // Its form sends all fields: what is not put back goes along as it is.
  update(context, asked, fields, current) {
    const wanted = { ...current, ...fields, ...asked };
    return editWorkArea(context, { ...wanted, shares: [...wanted.shares] });
  },
});
