import type { Catalogue } from '@painopiste/shared/reference/catalogue';
import type { QueryClient } from '@tanstack/react-query';
import { trpc } from '../lib/trpc.ts';

/** Waits for the catalogues that a page of the administration opens with; what is in the cache will do. */
export const loadCatalogues =
  (...catalogues: readonly Catalogue[]) =>
  ({ context: { queryClient: client } }: { context: { queryClient: QueryClient } }) =>
    Promise.all(
      catalogues.map((catalogue) =>
        client.query({ ...trpc.reference.catalogue.queryOptions({ catalogue }), staleTime: 'static' }),
      ),
    );
