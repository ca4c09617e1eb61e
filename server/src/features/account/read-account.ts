import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { findPasswordHash } from '../../auth/password-store.ts';
import { signInWays } from '../../env/installation.ts';
import type { ActorContext } from '../../trpc/context.ts';
import { findAccount, findSessions, type StoredAccount } from './account-store.ts';
import { findStandIns, type StandIn } from './stand-in-store.ts';

export interface AccountPage extends StoredAccount {
  readonly hasPassword: boolean;
  readonly sessions: readonly {
    readonly id: string;
    /** `Firefox, Windows`; null where the browser told nothing known. */
    readonly device: string | null;
    /** Instants, ISO 8601 in UTC. */
    readonly signedInAt: string;
    readonly seenAt: string;
    readonly isThis: boolean;
  }[];
  /** In whose place the person acts today, and who acts in the person's. */
  readonly standsInFor: readonly StandIn[];
  readonly stoodInForBy: readonly StandIn[];
  readonly today: CalendarDate;
}

/** One's own account. */
export async function readAccount({
  db,
  actor,
  sessionId,
  today,
  installation,
}: ActorContext): Promise<AccountPage> {
  const [account, hash, sessions, standIns] = await Promise.all([
    findAccount(db, actor.id),
    findPasswordHash(db, actor.id),
    findSessions(db, actor.id),
    findStandIns(db, actor.id, today),
  ]);
  return {
    ...account,
    ...standIns,
    today,
    // Where nobody signs in by password there is none to change.
    hasPassword: hash !== null && signInWays(installation).password,
    sessions: sessions.map(({ id, device, signedInAt, seenAt }) => ({
      id,
      device,
      signedInAt: signedInAt.toISOString(),
      seenAt: seenAt.toISOString(),
      isThis: id === sessionId,
    })),
  };
}
