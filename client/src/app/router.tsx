import { createRouter } from '@tanstack/react-router';
import { parseSearch, writeSearch } from '../lib/search-params.ts';
import { queryClient } from '../lib/trpc.ts';
import { LoadingPage } from './loading-page.tsx';
import { routeTree } from './routes.tsx';
import { FailedPage, NotFoundPage } from './trouble-pages.tsx';

export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch,
  stringifySearch: writeSearch,
  // The query cache keeps the data; the router only says when to ask for it.
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingComponent: LoadingPage,
  defaultErrorComponent: FailedPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
