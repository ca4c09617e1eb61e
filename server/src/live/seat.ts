import type { Cursor } from './cursor.ts';
import type { OutboxPage, OutboxRow } from './outbox-store.ts';

/** Why nothing more comes. */
export type Ending = 'closing' | 'replaced';

/** What waits at a seat: rows, `null` where they were too many to keep; or the end; or nothing within the time. */
export type Waiting =
  | { readonly kind: 'rows'; readonly rows: readonly OutboxRow[] | null; readonly cursor: Cursor }
  | { readonly kind: 'ended'; readonly why: Ending }
  | { readonly kind: 'quiet' };

export interface Seat {
  put(page: OutboxPage, most: number): void;
  end(why: Ending): void;
  /** The next thing, or `quiet` after so many milliseconds; at once when the signal says so. */
  next(patienceMs: number, signal: AbortSignal | undefined): Promise<Waiting>;
  leave(): void;
}

/** Where news wait for one who reads slower than they come: never more than `most`, then only that there were many. */
export function createSeat(left: () => void): Seat {
  let rows: readonly OutboxRow[] | null = [];
  let cursor: Cursor | null = null;
  let ending: Ending | null = null;
  let wake = (): void => {};

  const take = (): Waiting | null => {
    if (ending) return { kind: 'ended', why: ending };
    if (cursor === null) return null;
    const taken = { kind: 'rows', rows, cursor } as const;
    rows = [];
    cursor = null;
    return taken;
  };

  return {
    put(page, most) {
      const all = rows && [...rows, ...page.rows];
      rows = all && all.length <= most ? all : null;
      ({ cursor } = page);
      wake();
    },
    end(why) {
      ending ??= why;
      wake();
    },
    async next(patienceMs, signal) {
      const now = take();
      if (now) return now;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patienceMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        signal?.addEventListener('abort', wake, { once: true });
      });
      signal?.removeEventListener('abort', wake);
      return take() ?? { kind: 'quiet' };
    },
    leave: left,
  };
}
