import { undoByUpdate } from '../../commands/undo-by-update.ts';
import type { Synonym } from './synonym.ts';
import { changeSynonym } from './synonym-commands.ts';
import { findSynonym } from './synonym-store.ts';

/** How changes of a region's own word for a focus area are taken back. */
export const synonymUndo = undoByUpdate<Synonym>({
  actions: ['region:edit'],
  made: { by: 'region:edit', takenOut: { archived: true } },
  fields: ['text', 'archived'],
  read: findSynonym,
  update: (context, asked, fields, { text, archived }) =>
    changeSynonym(context, { text, archived, ...fields, ...asked }),
});
