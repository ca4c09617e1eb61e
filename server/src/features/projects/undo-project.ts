import type { ProjectDetails } from '@painopiste/shared/projects/project-details';
import { undoByUpdate } from '../../commands/undo-by-update.ts';
import { findDetails } from './project-edit-store.ts';
import { orderPartners, type OrderedPartners } from './partner-commands.ts';
import { findPartners } from './partner-store.ts';
import { archive, restore, updateProject } from './project-commands.ts';

/** How changes of a project are taken back, its archiving too; a new one is archived. */
export const projectUndo = undoByUpdate<ProjectDetails>({
  actions: ['project:edit', 'project:archive'],
  made: { by: 'project:create', takenOut: { isArchived: true } },
  fields: [
    'nameFi',
    'nameSv',
    'nameEn',
    'summaryFi',
    'summarySv',
    'summaryEn',
    'callKey',
    'startsOn',
    'source',
    'isArchived',
  ],
  read: (reader, id) => findDetails(reader, { id }),
  update(context, asked, { isArchived, ...fields }) {
    if (isArchived === undefined) return updateProject(context, { ...asked, ...fields });
    return isArchived ? archive(context, asked) : restore(context, asked);
  },
});

/** How another order of a project's partners is taken back. */
export const partnerOrderUndo = undoByUpdate<OrderedPartners>({
  actions: ['project:edit'],
  fields: ['partnerIds'],
  async read(reader, id) {
    const project = await findDetails(reader, { id });
    const partners = (await findPartners(reader, id)).filter(({ isArchived }) => !isArchived);
    return project && { id, version: project.version, partnerIds: partners.map((partner) => partner.id) };
  },
  update: (context, asked, { partnerIds }, current) =>
    orderPartners(context, { ...asked, partnerIds: [...(partnerIds ?? current.partnerIds)] }),
});
