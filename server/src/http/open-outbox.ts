import { listenOn } from '@painopiste/prisma/listen';
import { createOutbox, type Outbox } from '../live/outbox.ts';
import type { Site } from './site.ts';

/** The name under which the trigger on the audit trail announces commits. */
const CHANNEL = 'audit_entry';

/** The outbox of this process. On a PostgreSQL server there may be others: their commits are announced by the database. */
export function openOutbox({ database, log }: Pick<Site, 'database' | 'log'>): Outbox {
  const { kind, pool, prisma: db } = database;
  // The embedded database belongs to one process, which hears its own commits.
  return createOutbox({ db, log, listen: kind === 'server' ? (on) => listenOn(pool, CHANNEL, on) : null });
}
