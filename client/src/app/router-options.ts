import { queryClient } from '../lib/trpc.ts';
import { parseSearch, writeSearch } from '../lib/search-params.ts';
import { LoadingPage } from './loading-page.tsx';
import { routeTree } from './routes.tsx';
import { FailedPage, NotFoundPage } from './trouble-pages.tsx';

/** All of the router but its history: the browser's own, or a test's. */
export const routerOptions = {
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
} as const;
