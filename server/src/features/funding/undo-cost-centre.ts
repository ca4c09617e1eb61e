import type { CostCentre } from '@painopiste/shared/funding/cost-centre';
import { undoByUpdate } from '../../commands/undo-by-update.ts';
import { updateCostCentre } from './cost-centre-commands.ts';
import { findCentre } from './cost-centre-store.ts';

/** How changes of a cost centre are taken back. */
export const costCentreUndo = undoByUpdate<CostCentre>({
  actions: ['cost-centre:edit'],
  fields: ['code', 'validFrom', 'validTo', 'workAreaId', 'fundingLineId'],
  read: async (reader, id) => (await findCentre(reader, id))?.centre ?? null,
  update: (context, asked, fields) => updateCostCentre(context, { ...asked, ...fields }),
});
