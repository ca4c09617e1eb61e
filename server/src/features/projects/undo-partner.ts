import type { Partner } from '@painopiste/shared/projects/partner';
import { undoByUpdate } from '../../commands/undo-by-update.ts';
import { findPartners, findProjectOfPartner } from './partner-store.ts';
import { updatePartner } from './partner-commands.ts';

/** How changes of a partner are taken back. */
export const partnerUndo = undoByUpdate<Partner>({
  actions: ['project:edit'],
  made: { by: 'project:edit', takenOut: { isArchived: true } },
  fields: ['kind', 'nameFi', 'nameSv', 'nameEn', 'businessId', 'isArchived'],
  async read(reader, id) {
    const projectId = await findProjectOfPartner(reader, id);
    const partners = projectId === null ? [] : await findPartners(reader, projectId);
    return partners.find((partner) => partner.id === id) ?? null;
  },
  update: (context, asked, fields) => updatePartner(context, { ...asked, ...fields }),
});
