import { candidatesInAreasInput, candidatesInput } from '@painopiste/shared/people/candidates-input';
import { may, router } from '../../trpc/procedure.ts';
import { listCandidates, listCandidatesInAreas, listOwners } from './list-people.ts';

export const peopleRouter = router({
  candidates: may('milestone:read')
    .input(candidatesInput)
    .query(({ ctx, input }) => listCandidates(ctx, input)),
  candidatesInAreas: may('milestone:read')
    .input(candidatesInAreasInput)
    .query(({ ctx, input }) => listCandidatesInAreas(ctx, input)),
  /** Who owns some milestone that this person may read: for the filter. */
  owners: may('milestone:read').query(({ ctx }) => listOwners(ctx)),
});
