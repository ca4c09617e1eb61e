import {
  assignInput,
  milestoneGetInput,
  rescheduleInput,
  setStatusInput,
  undoInput,
} from '@painopiste/shared/milestones/milestone-input';
import { milestoneListInput } from '@painopiste/shared/milestones/milestone-list-input';
import { may, router } from '../../trpc/procedure.ts';
import { assignMilestone, rescheduleMilestone, setMilestoneStatus } from './milestone-commands.ts';
import { listMilestones } from './list-milestones.ts';
import { readMilestonePage } from './read-milestone-page.ts';
import { undoMilestoneEdit } from './undo-milestone.ts';

export const milestoneRouter = router({
  list: may('milestone:read')
    .input(milestoneListInput)
    .query(({ ctx, input }) => listMilestones(ctx, input)),
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
  undo: may('milestone:set-done')
    .input(undoInput)
    .mutation(({ ctx, input }) => undoMilestoneEdit(ctx, input)),
});
