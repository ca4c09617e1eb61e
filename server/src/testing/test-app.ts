import type { ScenarioName } from '@painopiste/prisma/scenarios/seed-scenario';
import type { Actor } from '@painopiste/shared/permissions/roles';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { pino } from 'pino';
import type { Db } from '../db/transaction.ts';
import type { Installation } from '../env/installation.ts';
import type { Live } from '../trpc/context.ts';
import { appRouter } from '../trpc/app-router.ts';
import { createCallerFactory } from '../trpc/procedure.ts';
import { aLive } from './a-live.ts';
import type { Mail } from '../mail/mail.ts';
import { openTestDatabase } from './open-test-database.ts';

const createCaller = createCallerFactory(appRouter);

export interface TestApp {
  readonly db: Db;
  /** Every procedure as this person would call it on that day (default 2024-09-30); null = nobody is signed in. */
  readonly callAs: (actor: Actor | null, options?: CallOptions) => ReturnType<typeof createCaller>;
}

interface CallOptions {
  readonly today?: string;
  readonly installation?: Installation;
  readonly live?: Live;
  readonly sessionId?: string;
  readonly mail?: Mail;
  /** The address that attempts are counted by. */
  readonly address?: string;
}

const production: Installation = { mode: 'serve', scenario: null };

/** The procedures on a database of the test file's own, empty or with a scenario. Call it once, at the top of the file. */
export async function openTestApp(scenario?: ScenarioName): Promise<TestApp> {
  const { prisma: db } = await openTestDatabase(scenario);
  return {
    db,
    callAs: (actor, options = {}) => {
      const {
        today = '2024-09-30',
        installation = production,
        sessionId = null,
        mail = null,
        address = '::1',
        live,
      } = options;
      return createCaller({
        db,
        actor,
        today: calendarDate(today),
        installation,
        sessionId,
        isSessionOver: false,
        mail,
        address,
        log: pino({ level: 'silent' }),
        requestId: 'test',
        live: live ?? aLive(db, actor),
      });
    },
  };
}
