import type { AppRouter } from '@painopiste/server/app-router';
import { TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { letWait, WaitsForConnection } from './waiting-room.ts';

/**
 * Lets each command wait that cannot reach the server, or whose thing has one waiting already: its caller is told so by
 * `WaitsForConnection`. What the queue itself sends goes straight on.
 */
export const waitingLink: TRPCLink<AppRouter> =
  () =>
  ({ op, next }) => {
    if (op.type !== 'mutation' || op.context['sentByQueue'] === true) return next(op);
    return observable((observer) => {
      const sayWaiting = () => observer.error(TRPCClientError.from(new WaitsForConnection()));
      if (letWait(op, null)) return sayWaiting();
      const sent = next(op).subscribe({
        next: (answer) => observer.next(answer),
        complete: () => observer.complete(),
        error: (error) => (letWait(op, error) ? sayWaiting() : observer.error(error)),
      });
      return () => sent.unsubscribe();
    });
  };
