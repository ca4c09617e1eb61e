import { addGroupInput, removeGroupInput } from '@painopiste/shared/directory/directory-input';
import { may, router } from '../../trpc/procedure.ts';
import { addGroup, readDirectory, removeGroup } from './directory-commands.ts';

export const directoryRouter = router({
  get: may('directory:administer').query(({ ctx }) => readDirectory(ctx)),
  addGroup: may('directory:administer')
    .input(addGroupInput)
    .mutation(({ ctx, input }) => addGroup(ctx, input)),
  removeGroup: may('directory:administer')
    .input(removeGroupInput)
    .mutation(({ ctx, input }) => removeGroup(ctx, input)),
});
