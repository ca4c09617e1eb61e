import type { Actor } from '@painopiste/shared/permissions/roles';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { callTRPCProcedure } from '@trpc/server';
import { pino } from 'pino';
import type { ZodType } from 'zod';
import type { Db } from '../db/transaction.ts';
import { appRouter } from '../trpc/app-router.ts';
import type { ProcedureMeta } from '../trpc/procedure.ts';
import { aLive } from './a-live.ts';

interface Definition {
  readonly _def: {
    readonly type: 'query' | 'mutation' | 'subscription';
    readonly meta?: ProcedureMeta;
    readonly inputs: readonly ZodType[];
  };
}

export interface WalkedProcedure {
  readonly path: string;
  readonly type: Definition['_def']['type'];
  readonly action: ProcedureMeta['action'] | undefined;
  /** Null where it takes none. */
  readonly input: ZodType | null;
}

// By path, as tRPC itself finds them; its types show the routers nested.
const byPath = appRouter._def.procedures as unknown as Readonly<Record<string, Definition>>;

/** Every procedure of the product, by path. */
export const everyProcedure: readonly WalkedProcedure[] = Object.entries(byPath)
  .map(([path, { _def }]) => ({
    path,
    type: _def.type,
    action: _def.meta?.action,
    input: _def.inputs[0] ?? null,
  }))
  .sort((a, b) => a.path.localeCompare(b.path));

export interface Outcome {
  readonly status: 'answered' | 'refused' | 'failed';
  /** tRPC's code where it is refused. */
  readonly code: string;
  readonly error: unknown;
}

/** Asks as the wire would. Whatever a rule, a schema or a right refuses is refused; the rest is a failure of the server. */
export async function callProcedure(
  db: Db,
  { path, type }: Pick<WalkedProcedure, 'path' | 'type'>,
  actor: Actor | null,
  input: unknown,
): Promise<Outcome> {
  const ctx = {
    db,
    actor,
    today: calendarDate('2024-09-30'),
    installation: { mode: 'serve', scenario: null } as const,
    log: pino({ level: 'silent' }),
    requestId: 'test',
    live: aLive(db, actor),
  };
  const getRawInput = async () => input;
  const asked = { router: appRouter, path, type, ctx, getRawInput, signal: undefined, batchIndex: 0 };
  try {
    await callTRPCProcedure(asked);
    return { status: 'answered', code: 'OK', error: null };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'INTERNAL_SERVER_ERROR';
    return { status: code === 'INTERNAL_SERVER_ERROR' ? 'failed' : 'refused', code, error };
  }
}
