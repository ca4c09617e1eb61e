import { randomUUID } from 'node:crypto';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Logger } from 'pino';
import type { Db } from '../db/transaction.ts';
import type { Installation } from '../env/installation.ts';
import type { OidcSettings } from '../env/oidc-settings.ts';
import type { Admit } from './oidc-issuer.ts';
import { deviceOf } from './device-of.ts';
import { hashPassword, isPassword, SHORTEST_PASSWORD } from './password-hash.ts';
import { COOKIE_PREFIX } from './session-cookie.ts';
import { findStanding, saveSignIn } from './sign-in-store.ts';

const HOURS = 3600;

interface AuthenticationOptions {
  readonly db: Db;
  readonly installation: Installation;
  readonly secret: string;
  readonly publicUrl: string | null;
  readonly today: () => CalendarDate;
  readonly log: Logger;
  /** Sign-in by the organisation's accounts, where it is configured. */
  readonly oidc: OidcSettings | null;
  readonly admit: Admit;
}

/** Opens and ends sessions. Who may be asked what is not its business: see `readActor` and `may`. */
export async function createAuthentication({
  db,
  installation,
  secret,
  publicUrl,
  today,
  log,
  oidc,
  admit,
}: AuthenticationOptions) {
  // Loaded only where it is used.
  const plugins = oidc === null ? [] : [(await import('./oidc-provider.ts')).oidcProvider(oidc, admit, log)];
  return betterAuth({
    appName: 'Painopiste',
    // Without a public address only the cookie's attributes depend on it: links are not sent by mail then.
    baseURL: publicUrl ?? 'http://localhost',
    secret,
    telemetry: { enabled: false },
    // Its messages can hold e-mail addresses as further arguments: the sentence alone is logged.
    logger: { level: 'warn', log: (level, message) => log[level === 'error' ? 'error' : 'warn'](message) },
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      password: { hash: hashPassword, verify: isPassword },
    },
    // A working day, whatever one does: nobody stays signed in on a meeting room's machine.
    session: { expiresIn: 12 * HOURS, disableSessionRefresh: true },
    // Counted by account as well as by address, in sign-in-limit.ts.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: publicUrl?.startsWith('https:') ?? false,
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => randomUUID() },
    },
    plugins,
    databaseHooks: {
      account: {
        update: {
          // Of the provider's tokens only the ID token is kept: signing out names it there.
          before: async (account) => ({ data: { ...account, accessToken: null, refreshToken: null } }),
        },
      },
      session: {
        create: {
          async before({ userId, userAgent }) {
            const standing = await findStanding(db, userId);
            const isLeft = standing === null || standing.deactivatedAt !== null;
            const isGuest = standing?.demonstration === true && installation.mode === 'serve';
            if (isLeft || isGuest) throw new APIError('FORBIDDEN', { message: 'The account is not in use.' });
            await saveSignIn(db, userId, today());
            return { data: { userAgent: deviceOf(userAgent) } };
          },
        },
      },
    },
  });
}

export type Authentication = Awaited<ReturnType<typeof createAuthentication>>;
