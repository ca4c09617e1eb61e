import type { Catalogue, CatalogueEntry } from '@painopiste/shared/reference/catalogue';
import type { ActorContext } from '../../trpc/context.ts';
import { listEntries } from './catalogue-store.ts';
import { assertMayEditCatalogues } from './reference-rights.ts';

/** All entries of a catalogue in their order, for those who keep it. */
export function readCatalogue(
  { db, actor }: Pick<ActorContext, 'db' | 'actor'>,
  catalogue: Catalogue,
): Promise<readonly CatalogueEntry[]> {
  assertMayEditCatalogues(actor);
  return listEntries(db, catalogue);
}
