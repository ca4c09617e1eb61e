import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Action } from '@painopiste/shared/permissions/actions';
import { canSomewhere } from '@painopiste/shared/permissions/can';
import { initTRPC } from '@trpc/server';
import type { Context } from './context.ts';
import { describeError, toTrpcError } from './errors.ts';

/** What a procedure says of itself; a test walks them all and finds one that says nothing. */
export interface ProcedureMeta {
  readonly action: Action | 'public' | 'own';
}

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    sse: {
      // Proxies end what is silent for a minute; a browser that hears nothing at all asks again.
      ping: { enabled: true, intervalMs: 15_000 },
      client: { reconnectAfterInactivityMs: 40_000 },
    },
    errorFormatter: ({ shape, error, ctx }) => ({
      ...shape,
      message: shape.message.length > 200 ? error.code : shape.message,
      data: {
        ...shape.data,
        stack: undefined,
        ...describeError(error, ctx?.requestId ?? null),
        trpcCode: error.code,
      },
    }),
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

const translated = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok) return result;
  throw toTrpcError(result.error.cause instanceof DomainError ? result.error.cause : result.error);
});

/** For what anybody may ask, signed in or not. */
export const openToAll = translated.meta({ action: 'public' });

/** For what everybody who is signed in may do with what is their own, whatever their memberships. */
export const onOwn = translated.meta({ action: 'own' }).use(({ ctx, next }) => {
  const { actor } = ctx;
  if (!actor) throw new DomainError('session.required');
  return next({ ctx: { ...ctx, actor } });
});

/**
 * A procedure under an action: refused without a session (401) and where no membership allows the action
 * anywhere (403). The row itself is asked again by the command or the read's scope.
 */
export const may = (action: Action) =>
  translated.meta({ action }).use(({ ctx, next }) => {
    const { actor } = ctx;
    if (!actor) throw new DomainError('session.required');
    if (!canSomewhere(actor, action)) throw new DomainError('permission.denied', { action });
    return next({ ctx: { ...ctx, actor } });
  });
