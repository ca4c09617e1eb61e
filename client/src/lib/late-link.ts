import type { AppRouter } from '@painopiste/server/app-router';
import { TRPCClientError, type OperationLink, type TRPCLink } from '@trpc/client';
import { observable, type Unsubscribable } from '@trpc/server/observable';

/**
 * Speaks to the server by a link that is fetched when it is first needed: the first screen carries its answers with it
 * and asks nothing.
 */
export const lateLink: TRPCLink<AppRouter> = (runtime) => {
  let link: Promise<OperationLink<AppRouter>> | null = null;
  const fetchLink = async () => (await import('./http-link.ts')).httpLink(runtime);
  return (operation) =>
    observable((observer) => {
      link ??= fetchLink();
      let isGone = false;
      let subscription: Unsubscribable | null = null;
      link.then(
        (ready) => {
          if (!isGone) subscription = ready(operation).subscribe(observer);
        },
        (error: unknown) => {
          link = null;
          observer.error(
            TRPCClientError.from(error instanceof Error ? error : new Error('The link did not load.')),
          );
        },
      );
      return () => {
        isGone = true;
        subscription?.unsubscribe();
      };
    });
};
