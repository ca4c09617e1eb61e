import type { FundingLine } from '@painopiste/shared/funding/funding-line';
import { undoByUpdate } from '../../commands/undo-by-update.ts';
import { updateLine } from './line-commands.ts';
import { findLine } from './line-edit-store.ts';

/** How changes of a funding line are taken back. A grant decision stands: another decision corrects it. */
export const fundingLineUndo = undoByUpdate<FundingLine>({
  actions: ['funding-line:edit'],
  fields: [
    'nameFi',
    'nameSv',
    'nameEn',
    'pillar',
    'windowStart',
    'amberBasisPoints',
    'redBasisPoints',
    'quietBasisPoints',
    'administrationBasisPoints',
    'categoryKeys',
  ],
  read: findLine,
  update: (context, asked, { categoryKeys, ...fields }) =>
    updateLine(context, { ...asked, ...fields, ...(categoryKeys && { categoryKeys: [...categoryKeys] }) }),
});
