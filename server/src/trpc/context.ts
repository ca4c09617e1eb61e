import type { Actor } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Logger } from 'pino';
import type { Db } from '../db/transaction.ts';
import type { Installation } from '../env/installation.ts';
import type { Outbox } from '../live/outbox.ts';
import type { Mail } from '../mail/mail.ts';

/** What every procedure gets. `actor` is null where nobody is signed in. */
export interface Context {
  readonly db: Db;
  readonly actor: Actor | null;
  /** The session that the request came with. */
  readonly sessionId: string | null;
  /** It came with a session that is over: signed out elsewhere, or too old. */
  readonly isSessionOver: boolean;
  readonly today: CalendarDate;
  readonly installation: Installation;
  /** Sends letters; null where no mail server is set. */
  readonly mail: Mail | null;
  /** Where the request comes from: to count attempts by, never to be logged or kept. */
  readonly address: string;
  readonly log: Logger;
  readonly requestId: string;
  readonly live: Live;
}

/** For those who follow what changes: where it is read, and whether they may still hear of it. */
export interface Live {
  readonly outbox: Outbox;
  /** Who asks, as of now: null once the session has ended. */
  readonly actorNow: () => Promise<Actor | null>;
}

/** The context behind `may()`: somebody is signed in. */
export interface ActorContext extends Context {
  readonly actor: Actor;
}
