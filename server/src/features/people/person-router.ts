import {
  editPersonInput,
  handBackInput,
  handOverInput,
  handOverPreviewInput,
  inviteInput,
  personCommandInput,
  personGetInput,
} from '@painopiste/shared/people/person-input';
import { may, router } from '../../trpc/procedure.ts';
import { readGrantableScopes } from './grantable-scopes.ts';
import { handBack } from './hand-back.ts';
import { handOver } from './hand-over-commands.ts';
import { invitePerson } from './invite-person.ts';
import { revokePersonLink, sendPersonLink } from './link-commands.ts';
import { deactivatePerson, editPerson, reactivatePerson } from './person-commands.ts';
import { previewHandOver } from './preview-hand-over.ts';
import { listPeople, readPersonPage } from './read-people.ts';

export const personRouter = router({
  list: may('person:read').query(({ ctx }) => listPeople(ctx)),
  get: may('person:read')
    .input(personGetInput)
    .query(({ ctx, input }) => readPersonPage(ctx, input.id)),
  scopes: may('membership:add').query(({ ctx }) => readGrantableScopes(ctx)),
  invite: may('person:invite')
    .input(inviteInput)
    .mutation(({ ctx, input }) => invitePerson(ctx, input)),
  edit: may('person:edit')
    .input(editPersonInput)
    .mutation(({ ctx, input }) => editPerson(ctx, input)),
  sendLink: may('person:send-link')
    .input(personCommandInput)
    .mutation(({ ctx, input }) => sendPersonLink(ctx, input)),
  revokeLink: may('person:revoke-link')
    .input(personCommandInput)
    .mutation(({ ctx, input }) => revokePersonLink(ctx, input)),
  deactivate: may('person:deactivate')
    .input(personCommandInput)
    .mutation(({ ctx, input }) => deactivatePerson(ctx, input)),
  reactivate: may('person:reactivate')
    .input(personCommandInput)
    .mutation(({ ctx, input }) => reactivatePerson(ctx, input)),
  handOverPreview: may('person:hand-over')
    .input(handOverPreviewInput)
    .query(({ ctx, input }) => previewHandOver(ctx, input)),
  handOver: may('person:hand-over')
    .input(handOverInput)
    .mutation(({ ctx, input }) => handOver(ctx, input)),
  handBack: may('person:hand-over')
    .input(handBackInput)
    .mutation(({ ctx, input }) => handBack(ctx, input)),
});
