import { SOON_DAYS } from '@painopiste/shared/inbox/inbox-input';
import { can, isVisible } from '@painopiste/shared/permissions/can';
import { readScope } from '@painopiste/shared/permissions/read-scope';
import { addDays } from '@painopiste/shared/values/calendar-date';
import type { ActorContext } from '../../trpc/context.ts';
import type { Inbox } from './inbox.ts';
import { findMentions, findOwnMilestones, findToAccept, type Placed } from './inbox-store.ts';

const withoutPlace = <T extends object>({ place: _place, ...row }: Placed<T>): Omit<Placed<T>, 'place'> =>
  row;

/** What waits for this person, as far as she may still see it. */
export async function readInbox({ db, actor, today }: ActorContext): Promise<Inbox> {
  const [mentions, own, toAccept] = await Promise.all([
    findMentions(db, actor.id),
    findOwnMilestones(db, actor.id, { today, until: addDays(today, SOON_DAYS) }),
    findToAccept(db, readScope(actor, 'milestone:accept'), { userId: actor.id, today }),
  ]);
  const seen = mentions.filter(({ place }) => isVisible(actor, place));
  const milestones = own.filter(({ place }) => isVisible(actor, place));
  const accepts = toAccept.filter(({ place }) => can(actor, 'milestone:accept', place));
  return {
    mentions: seen.map(withoutPlace),
    milestones: milestones.map(withoutPlace),
    toAccept: accepts.map(withoutPlace),
    count: seen.filter(({ isRead }) => !isRead).length + milestones.length + accepts.length,
  };
}
