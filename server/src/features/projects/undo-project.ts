import type { ProjectDetails } from '@painopiste/shared/projects/project-details';
import { undoByUpdate } from '../../commands/undo-by-update.ts';
import { findDetails } from './project-edit-store.ts';
import { archive, restore, updateProject } from './project-commands.ts';

/** How changes of a project are taken back, its archiving too. */
export const projectUndo = undoByUpdate<ProjectDetails>({
  actions: ['project:edit', 'project:archive'],
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
