import type { Actor } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Logger } from 'pino';
import type { Db } from '../db/transaction.ts';
import type { Installation } from '../env/installation.ts';

/** What every procedure gets. `actor` is null where nobody is signed in. */
export interface Context {
  readonly db: Db;
  readonly actor: Actor | null;
  readonly today: CalendarDate;
  readonly installation: Installation;
  readonly log: Logger;
  readonly requestId: string;
}

/** The context behind `may()`: somebody is signed in. */
export interface ActorContext extends Context {
  readonly actor: Actor;
}
