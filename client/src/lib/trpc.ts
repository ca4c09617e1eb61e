import type { AppRouter } from '@painopiste/server/app-router';
import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, TRPCClientError } from '@trpc/client';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { lateLink } from './late-link.ts';
import { waitingLink } from './offline/waiting-link.ts';

const SECONDS = 1000;

/** The HTTP status of a refusal; undefined where the server did not answer at all. */
export function httpStatusOf(error: unknown): number | undefined {
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  const status =
    typeof data === 'object' && data !== null && 'httpStatus' in data ? data.httpStatus : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** Only what may be transient is asked again: never a refusal. */
const mayPass = (failures: number, error: unknown): boolean =>
  (httpStatusOf(error) ?? 500) >= 500 && failures < 2;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30 * SECONDS, retry: mayPass },
    // A command is tried at once: without a connection it goes to the queue, and does not hang.
    mutations: { retry: false, networkMode: 'always' },
  },
});

export const trpcClient = createTRPCClient<AppRouter>({ links: [waitingLink, lateLink] });

/** Query and mutation options of every procedure, typed by the server. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client: trpcClient, queryClient });

/** What each procedure takes and answers. */
export type RouterInputs = inferRouterInputs<AppRouter>;
export type RouterOutputs = inferRouterOutputs<AppRouter>;
