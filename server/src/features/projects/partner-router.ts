import { createPartnerInput, updatePartnerInput } from '@painopiste/shared/projects/partner-input';
import { may, router } from '../../trpc/procedure.ts';
import { createPartner, updatePartner } from './partner-commands.ts';

export const partnerRouter = router({
  create: may('project:edit')
    .input(createPartnerInput)
    .mutation(({ ctx, input }) => createPartner(ctx, input)),
  update: may('project:edit')
    .input(updatePartnerInput)
    .mutation(({ ctx, input }) => updatePartner(ctx, input)),
});
