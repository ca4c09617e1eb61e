import { undoByUpdate } from '../../commands/undo-by-update.ts';
import type { KeptRegion } from './kept-region.ts';
import { updateRegion } from './region-commands.ts';
import { findKeptRegions } from './region-details-store.ts';

/** How changes of a region's details are taken back. */
export const regionUndo = undoByUpdate<KeptRegion>({
  actions: ['region:edit'],
  fields: [
    'brand',
    'website',
    'decisionPortal',
    'population',
    'populationOn',
    'keepsPersonalTexts',
    'collaborativeAreaCode',
    'active',
  ],
  read: async (reader, code) =>
    (await findKeptRegions(reader)).find((region) => region.code === code) ?? null,
  update: (context, { id: code, commandId, version }, fields, current) =>
    updateRegion(context, { ...current, ...fields, code, commandId, version }),
});
