import type { AppRouter } from '@painopiste/server/app-router';
import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, TRPCClientError } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { lateLink } from './late-link.ts';

const SECONDS = 1000;

/** Only what may be transient is asked again: never a refusal. */
function mayPass(failures: number, error: unknown): boolean {
  const refused = error instanceof TRPCClientError && typeof error.data?.httpStatus === 'number' && error.data.httpStatus < 500;
  return !refused && failures < 2;
}

export const queryClient = new QueryClient({
  defaultOptions: { queries: { staleTime: 30 * SECONDS, retry: mayPass }, mutations: { retry: false } },
});

export const trpcClient = createTRPCClient<AppRouter>({ links: [lateLink] });

/** Query and mutation options of every procedure, typed by the server. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client: trpcClient, queryClient });

/** What each procedure takes and answers. */
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;
