import type { Catalogue, CatalogueEntry } from '@painopiste/shared/reference/catalogue';
import { undoByUpdate } from '../../commands/undo-by-update.ts';
import type { NounUndo } from '../../commands/undo-registry.ts';
import { moveEntry, updateEntry } from './catalogue-commands.ts';
import { findEntry } from './catalogue-store.ts';

const entryUndo = (catalogue: Catalogue): NounUndo =>
  undoByUpdate<CatalogueEntry>({
    actions: ['reference:edit'],
    made: { by: 'reference:edit', takenOut: { archived: true } },
    fields: [
      'nameFi',
      'nameSv',
      'nameEn',
      'code',
      'color',
      'archived',
      'decidedOn',
      'source',
      'personal',
      'position',
    ],
    read: (reader, key) => findEntry(reader, catalogue, key),
    update(context, { commandId, version, id: key }, { position, ...fields }, current) {
      const asked = { commandId, version, catalogue, key };
      if (position === undefined) return updateEntry(context, { ...current, ...fields, ...asked });
      // A move is one step, and nobody has moved it since: it goes back by one.
      const direction = position < current.position ? 'up' : 'down';
      return moveEntry(context, { ...asked, direction });
    },
  });

/** How changes of the catalogues' entries are taken back, each catalogue being a noun; their moves too. */
export const catalogueUndos: Readonly<Record<Catalogue, NounUndo>> = {
  'focus-area': entryUndo('focus-area'),
  programme: entryUndo('programme'),
  call: entryUndo('call'),
  'cost-category': entryUndo('cost-category'),
  'target-group': entryUndo('target-group'),
};
