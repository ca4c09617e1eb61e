import type { Logger } from 'pino';
import { onCommitted } from '../commands/committed.ts';
import type { Db } from '../db/transaction.ts';
import type { Cursor } from './cursor.ts';
import { type OutboxPage, readOutboxSince, readRecentOutbox } from './outbox-store.ts';
import { createSeat, type Seat } from './seat.ts';

/** More rows than this at once are told as "everything may have changed". */
export const MOST_ROWS = 500;
/** Windows of one person that follow at the same time; the oldest makes room. */
export const MOST_SEATS_EACH = 10;
const RETRY_MS = 1000;
const POLL_MS = 1000;

interface OutboxOptions {
  readonly db: Db;
  /** Subscribes to commits of other processes; null where there is only this one. Answers the way to stop. */
  readonly listen: ((on: { heard: () => void; lost: (error: Error) => void }) => () => void) | null;
  readonly log: Pick<Logger, 'warn'>;
}

export interface Outbox {
  /** A place for one who follows: everything that is committed from now on arrives there. Leave it in the end. */
  sit(personId: string): Promise<Seat>;
  /** What came after a cursor; `isKnown` tells whether that cursor means anything here. */
  since(cursor: Cursor): Promise<OutboxPage>;
  recent(ageMs: number): Promise<OutboxPage>;
  /** Everybody who follows is let go. */
  close(): void;
}

/** Reads the audit trail once for all who follow it, whenever something was committed here or elsewhere. */
export function createOutbox({ db, listen, log }: OutboxOptions): Outbox {
  const seats = new Map<Seat, string>();
  let cursor: Cursor | null = null;
  let reading: Promise<void> | null = null;
  let isStirred = false;
  let isClosed = false;
  let poll: NodeJS.Timeout | undefined;

  async function readOn(): Promise<void> {
    while (isStirred && seats.size > 0 && !isClosed) {
      isStirred = false;
      if (cursor === null) return;
      const page = await readOutboxSince(db, cursor, MOST_ROWS);
      cursor = seats.size > 0 ? page.cursor : null;
      if (page.rows.length > 0) for (const seat of seats.keys()) seat.put(page, MOST_ROWS);
    }
  }

  function stir(): void {
    isStirred = true;
    reading ??= readOn()
      .catch((err: unknown) => {
        log.warn({ err }, 'Reading what has changed failed; it is tried again.');
        setTimeout(stir, RETRY_MS).unref();
      })
      .finally(() => {
        reading = null;
      });
  }

  const stopListening = listen?.({
    heard() {
      clearInterval(poll);
      stir();
    },
    lost(error) {
      log.warn(
        `Changes of other processes are not heard, they are asked for until they are: ${error.message}`,
      );
      clearInterval(poll);
      poll = setInterval(stir, POLL_MS);
      poll.unref();
    },
  });
  const stopHearingOwn = onCommitted(db, stir);

  return {
    async sit(personId) {
      const seat = createSeat(() => {
        seats.delete(seat);
        if (seats.size === 0) cursor = null;
      });
      const own = [...seats].filter(([, id]) => id === personId).map(([each]) => each);
      for (const oldest of own.slice(0, Math.max(0, own.length - MOST_SEATS_EACH + 1)))
        oldest.end('replaced');
      seats.set(seat, personId);
      if (isClosed) seat.end('closing');
      try {
        // The first who sits down says where reading begins: at what can be seen now.
        const now = cursor ?? (await readRecentOutbox(db, 0, 0)).cursor;
        cursor ??= now;
      } catch (error) {
        seat.leave();
        throw error;
      }
      return seat;
    },
    since: (from) => readOutboxSince(db, from, MOST_ROWS),
    recent: (ageMs) => readRecentOutbox(db, ageMs, MOST_ROWS),
    close() {
      isClosed = true;
      clearInterval(poll);
      stopListening?.();
      stopHearingOwn();
      for (const seat of seats.keys()) seat.end('closing');
    },
  };
}
