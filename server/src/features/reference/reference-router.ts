import {
  catalogueInput,
  createEntryInput,
  moveEntryInput,
  updateEntryInput,
} from '@painopiste/shared/reference/catalogue-input';
import { updateRegionInput } from '@painopiste/shared/reference/region-input';
import { addSynonymInput, changeSynonymInput } from '@painopiste/shared/reference/synonym-input';
import { may, router } from '../../trpc/procedure.ts';
import { createEntry, moveEntry, updateEntry } from './catalogue-commands.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readKeptRegions } from './read-kept-regions.ts';
import { readReference } from './read-reference.ts';
import { readSynonyms } from './read-synonyms.ts';
import { updateRegion } from './region-commands.ts';
import { addSynonym, changeSynonym } from './synonym-commands.ts';

export const referenceRouter = router({
  list: may('reference:read').query(({ ctx }) => readReference(ctx.db)),
  catalogue: may('reference:edit')
    .input(catalogueInput)
    .query(({ ctx, input }) => readCatalogue(ctx, input.catalogue)),
  createEntry: may('reference:edit')
    .input(createEntryInput)
    .mutation(({ ctx, input }) => createEntry(ctx, input)),
  updateEntry: may('reference:edit')
    .input(updateEntryInput)
    .mutation(({ ctx, input }) => updateEntry(ctx, input)),
  moveEntry: may('reference:edit')
    .input(moveEntryInput)
    .mutation(({ ctx, input }) => moveEntry(ctx, input)),
  synonyms: may('region:edit').query(({ ctx }) => readSynonyms(ctx.db, ctx.actor)),
  addSynonym: may('region:edit')
    .input(addSynonymInput)
    .mutation(({ ctx, input }) => addSynonym(ctx, input)),
  changeSynonym: may('region:edit')
    .input(changeSynonymInput)
    .mutation(({ ctx, input }) => changeSynonym(ctx, input)),
  regions: may('region:edit').query(({ ctx }) => readKeptRegions(ctx.db, ctx.actor)),
  updateRegion: may('region:edit')
    .input(updateRegionInput)
    .mutation(({ ctx, input }) => updateRegion(ctx, input)),
});
