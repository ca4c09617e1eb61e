import {
  decideEvidenceInput,
  evidenceWordsInput,
  withdrawEvidenceInput,
} from '@painopiste/shared/milestones/evidence-input';
import {
  assignInput,
  cancelMilestoneInput,
  createMilestoneInput,
  decideBaselineInput,
  editMilestoneInput,
  milestoneBlankInput,
  milestoneGetInput,
  moveToWorkAreaInput,
  rescheduleInput,
  setStatusInput,
  undoInput,
} from '@painopiste/shared/milestones/milestone-input';
import { changeManyInput, undoManyInput } from '@painopiste/shared/milestones/many-input';
import { milestoneListInput } from '@painopiste/shared/milestones/milestone-list-input';
import { may, router } from '../../trpc/procedure.ts';
import { assignMilestone, rescheduleMilestone, setMilestoneStatus } from './milestone-commands.ts';
import {
  decideMilestoneEvidence,
  editMilestoneEvidence,
  submitMilestoneEvidence,
  withdrawMilestoneEvidence,
} from './evidence-commands.ts';
import { changeManyMilestones, undoManyMilestoneEdits } from './change-many.ts';
import { listMilestones } from './list-milestones.ts';
import { addNewMilestone, moveToWorkArea } from './place-commands.ts';
import {
  bringBackWithReason,
  cancelWithReason,
  decideMilestoneBaseline,
  editMilestoneFields,
} from './plan-commands.ts';
import { readBlankMilestone } from './read-blank-milestone.ts';
import { readMilestoneGroups } from './read-milestone-groups.ts';
import { readMilestonePage } from './read-milestone-page.ts';
import { undoMilestoneEdit } from './undo-milestone.ts';

export const milestoneRouter = router({
  list: may('milestone:read')
    .input(milestoneListInput)
    .query(({ ctx, input }) => listMilestones(ctx, input)),
  groups: may('milestone:read')
    .input(milestoneListInput)
    .query(({ ctx, input }) => readMilestoneGroups(ctx, input)),
  get: may('milestone:read')
    .input(milestoneGetInput)
    .query(({ ctx, input }) => readMilestonePage(ctx, input.id)),
  reschedule: may('milestone:reschedule')
    .input(rescheduleInput)
    .mutation(({ ctx, input }) => rescheduleMilestone(ctx, input)),
  // Accepting asks another action; the command asks the one that the change of state needs, on the row.
  setStatus: may('milestone:set-done')
    .input(setStatusInput)
    .mutation(({ ctx, input }) => setMilestoneStatus(ctx, input)),
  assign: may('milestone:assign')
    .input(assignInput)
    .mutation(({ ctx, input }) => assignMilestone(ctx, input)),
  blank: may('milestone:create')
    .input(milestoneBlankInput)
    .query(({ ctx, input }) => readBlankMilestone(ctx, input.workAreaId)),
  create: may('milestone:create')
    .input(createMilestoneInput)
    .mutation(({ ctx, input }) => addNewMilestone(ctx, input)),
  // Weight, baseline and the need of evidence ask another action on the row.
  edit: may('milestone:edit')
    .input(editMilestoneInput)
    .mutation(({ ctx, input }) => editMilestoneFields(ctx, input)),
  moveToWorkArea: may('milestone:plan')
    .input(moveToWorkAreaInput)
    .mutation(({ ctx, input }) => moveToWorkArea(ctx, input)),
  cancel: may('milestone:cancel')
    .input(cancelMilestoneInput)
    .mutation(({ ctx, input }) => cancelWithReason(ctx, input)),
  bringBack: may('milestone:cancel')
    .input(cancelMilestoneInput)
    .mutation(({ ctx, input }) => bringBackWithReason(ctx, input)),
  decideBaseline: may('milestone:rebaseline')
    .input(decideBaselineInput)
    .mutation(({ ctx, input }) => decideMilestoneBaseline(ctx, input)),
  submitEvidence: may('evidence:submit')
    .input(evidenceWordsInput)
    .mutation(({ ctx, input }) => submitMilestoneEvidence(ctx, input)),
  editEvidence: may('evidence:submit')
    .input(evidenceWordsInput)
    .mutation(({ ctx, input }) => editMilestoneEvidence(ctx, input)),
  withdrawEvidence: may('evidence:submit')
    .input(withdrawEvidenceInput)
    .mutation(({ ctx, input }) => withdrawMilestoneEvidence(ctx, input)),
  decideEvidence: may('evidence:decide')
    .input(decideEvidenceInput)
    .mutation(({ ctx, input }) => decideMilestoneEvidence(ctx, input)),
  undo: may('milestone:set-done')
    .input(undoInput)
    .mutation(({ ctx, input }) => undoMilestoneEdit(ctx, input)),
  // The least of the rights that changing needs; each of the many asks its own, on its row.
  changeMany: may('milestone:set-done')
    .input(changeManyInput)
    .mutation(({ ctx, input }) => changeManyMilestones(ctx, input)),
  undoMany: may('milestone:set-done')
    .input(undoManyInput)
    .mutation(({ ctx, input }) => undoManyMilestoneEdits(ctx, input)),
});
