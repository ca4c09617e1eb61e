import type { Actor } from '@painopiste/shared/permissions/roles';
import { pino } from 'pino';
import type { Db } from '../db/transaction.ts';
import { createOutbox } from '../live/outbox.ts';
import type { Live } from '../trpc/context.ts';

/** The part of a context by which changes are followed; this person's session never ends. */
export const aLive = (db: Db, actor: Actor | null): Live => ({
  outbox: createOutbox({ db, listen: null, log: pino({ level: 'silent' }) }),
  actorNow: async () => actor,
});
