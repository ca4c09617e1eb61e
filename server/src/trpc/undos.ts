import { anyUndo } from '../commands/undo-by-opposite.ts';
import type { UndoRegistry } from '../commands/undo-registry.ts';
import { accessTokenUndo } from '../features/access-tokens/undo-access-token.ts';
import { accountUndo } from '../features/account/undo-account.ts';
import { commentUndo } from '../features/comments/undo-comment.ts';
import { directoryGroupUndo } from '../features/directory/undo-group.ts';
import { costCentreUndo } from '../features/funding/undo-cost-centre.ts';
import { fundingLineUndo } from '../features/funding/undo-funding-line.ts';
import { batchUndo } from '../features/ledger/undo-batch.ts';
import { costCentreMarkUndo } from '../features/ledger/undo-mark.ts';
import { milestoneUndo } from '../features/milestones/undo-milestone.ts';
import { handOverUndo } from '../features/people/hand-back.ts';
import { deputyUndo } from '../features/people/undo-deputy.ts';
import { membershipUndo } from '../features/people/undo-membership.ts';
import { personUndo } from '../features/people/undo-person.ts';
import { partnerUndo } from '../features/projects/undo-partner.ts';
import { partnerOrderUndo, projectUndo } from '../features/projects/undo-project.ts';
import { catalogueUndos } from '../features/reference/undo-entry.ts';
import { regionUndo } from '../features/reference/undo-region.ts';
import { synonymUndo } from '../features/reference/undo-synonym.ts';
import { workAreaUndo } from '../features/work-areas/undo-work-area.ts';

/**
 * How the commands of each noun are taken back, by the noun of their audit rows. A noun that is missing knows no way back;
 * `undos.test.ts` names every command that has none, with its reason.
 */
export const undos: UndoRegistry = {
  ...catalogueUndos,
  'access-token': accessTokenUndo,
  batch: batchUndo,
  comment: commentUndo,
  'cost-centre': costCentreUndo,
  'cost-centre-mark': costCentreMarkUndo,
  deputy: deputyUndo,
  'directory-group': directoryGroupUndo,
  'focus-area-synonym': synonymUndo,
  'funding-line': fundingLineUndo,
  membership: membershipUndo,
  milestone: milestoneUndo,
  partner: partnerUndo,
  person: anyUndo(personUndo, accountUndo, handOverUndo),
  project: anyUndo(projectUndo, partnerOrderUndo),
  region: regionUndo,
  'work-area': workAreaUndo,
};
