import type { Membership } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Language } from '@painopiste/shared/values/language';
import type { Context } from '../../trpc/context.ts';
import { findAccount } from './session-store.ts';

/** The signed-in person and the day that the product lives in. */
export interface Me {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly memberships: readonly Membership[];
  readonly today: CalendarDate;
  /** Is this one of the demonstration's accounts? */
  readonly demonstration: boolean;
  /** The demonstration's scenario, or null. */
  readonly scenario: string | null;
}

/** Null where nobody is signed in. */
export async function readMe({ db, actor, today, installation }: Context): Promise<Me | null> {
  const account = actor && (await findAccount(db, actor.id));
  if (!account) return null;
  const { id, name, memberships } = actor;
  return { id, name, ...account, memberships, today, scenario: installation.scenario };
}
