import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Database } from '@painopiste/prisma/database';
import type { Logger } from 'pino';
import type { Authentication } from '../auth/authentication.ts';
import type { Environment } from '../env/environment.ts';
import type { Installation } from '../env/installation.ts';
import type { Outbox } from '../live/outbox.ts';
import type { Mail } from '../mail/mail.ts';

/** Everything that the routes of this process share. */
export interface Site {
  readonly environment: Environment;
  readonly installation: Installation;
  readonly database: Database;
  readonly authentication: Authentication;
  readonly secret: string;
  /** Null where no mail server is set. */
  readonly mail: Mail | null;
  /** Opens `/local/*` to the command line tools of this machine. */
  readonly localToken: string;
  readonly log: Logger;
  /** What was committed, here or by another process. */
  readonly outbox: Outbox;
  /** The clock is read here, once for each request. */
  readonly today: () => CalendarDate;
}

export const isSecure = ({ environment }: Pick<Site, 'environment'>): boolean =>
  environment.publicUrl?.startsWith('https:') ?? false;
