import { mayHear } from '@painopiste/shared/live/may-hear';
import type { followInput } from '@painopiste/shared/live/live-input';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { z } from 'zod';
import { isCursor } from '../../live/cursor.ts';
import { MOST_ROWS } from '../../live/outbox.ts';
import type { OutboxPage, OutboxRow } from '../../live/outbox-store.ts';
import type { ActorContext } from '../../trpc/context.ts';
import type { Change, News, Told } from './change.ts';

/** How often a window that hears nothing is asked whether its person may still hear; and how old an answer may be. */
const RECHECK_MS = 3000;
/** Clocks and transactions take their time: what a page was made from may be a little older than the page. */
const MARGIN_MS = 10_000;

/**
 * Everything in this person's scope that is committed from now on, after what was missed. The session and the
 * memberships are read again and again: whoever is signed out or deactivated hears nothing more within seconds.
 */
export async function* followChanges(
  { actor: first, live, log }: ActorContext,
  input: z.infer<typeof followInput>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Told, void> {
  const { outbox, actorNow } = live;
  const seat = await outbox.sit(first.id);
  try {
    let actor = first;
    let asked = performance.now();
    const missed = await whatWasMissed(live.outbox, input);
    let { cursor: id } = missed;
    yield { id, news: newsOf(missed.rows, actor, true) };
    while (!signal?.aborted) {
      const waiting = await seat.next(RECHECK_MS, signal);
      if (signal?.aborted) return;
      if (waiting.kind === 'ended') {
        yield { id, news: waiting };
        return;
      }
      if (waiting.kind === 'quiet' || performance.now() - asked > RECHECK_MS) {
        const now = await actorNow();
        if (!now) {
          log.info('A window that followed changes was let go: its session has ended.');
          yield { id, news: { kind: 'ended', why: 'signed-out' } };
          return;
        }
        asked = performance.now();
        const isOther = JSON.stringify(now.memberships) !== JSON.stringify(actor.memberships);
        actor = now;
        if (isOther) yield { id, news: { kind: 'everything' } };
      }
      if (waiting.kind !== 'rows') continue;
      id = waiting.cursor;
      const news = newsOf(waiting.rows, actor, false);
      if (news.kind === 'everything' || news.changes.length > 0) yield { id, news };
    }
  } finally {
    seat.leave();
  }
}

interface Missed {
  readonly cursor: string;
  readonly rows: readonly OutboxRow[] | null;
}

async function whatWasMissed(
  outbox: ActorContext['live']['outbox'],
  { lastEventId, ageMs = 0 }: z.infer<typeof followInput>,
): Promise<Missed> {
  if (lastEventId === undefined) return bounded(await outbox.recent(ageMs + MARGIN_MS));
  if (isCursor(lastEventId)) return bounded(await outbox.since(lastEventId));
  return { cursor: (await outbox.recent(0)).cursor, rows: null };
}

const bounded = ({ cursor, rows, isKnown }: OutboxPage): Missed => ({
  cursor,
  rows: isKnown && rows.length <= MOST_ROWS ? rows : null,
});

function newsOf(
  rows: readonly OutboxRow[] | null,
  actor: Actor,
  missed: boolean,
): Exclude<News, { kind: 'ended' }> {
  if (rows === null) return { kind: 'everything' };
  return { kind: 'changes', missed, changes: rows.filter((row) => hears(actor, row)).map(changeFor(actor)) };
}

function hears(actor: Actor, { noun, regionCode, projectId, workAreaId, focusAreaKeys }: OutboxRow): boolean {
  // The trail keeps the keys of the shares above 0; how large they were matters to editing only.
  const shares = focusAreaKeys.map((focusAreaKey) => ({ focusAreaKey, basisPoints: 1 }));
  return mayHear(actor, noun, { regionCode, projectId, workAreaId, shares });
}

const changeFor =
  (actor: Actor) =>
  ({ entityId, actorId, commandId, ...rest }: OutboxRow): Change => ({
    ...rest,
    id: entityId,
    ownCommandId: actorId === actor.id ? commandId : null,
  });
