import type { Change } from './news.ts';

const SHOWN_MS = 8000;
const APART_MS = 4000;

/** What is said of others' changes: one of them by name, or how many; never more often than one can listen. */
export type Notice =
  | { readonly kind: 'one'; readonly actor: string; readonly action: string; readonly isEdited: boolean }
  | { readonly kind: 'many'; readonly count: number; readonly actors: readonly string[] };

/** Collects what others change, and shows one line of it at a time. */
export function makeNotices(show: (notice: Notice | null) => void) {
  let waiting: (Pick<Change, 'actor' | 'action'> & { isEdited: boolean })[] = [];
  let apart: ReturnType<typeof setTimeout> | undefined;
  let hide: ReturnType<typeof setTimeout> | undefined;

  function next(): void {
    apart = undefined;
    const [first, ...rest] = waiting;
    if (!first) return;
    const all = waiting;
    waiting = [];
    const actors = [...new Set(all.map(({ actor }) => actor))];
    show(rest.length === 0 ? { kind: 'one', ...first } : { kind: 'many', count: all.length, actors });
    clearTimeout(hide);
    hide = setTimeout(() => show(null), SHOWN_MS);
    apart = setTimeout(next, APART_MS);
  }

  return {
    /** `isEdited`: the person has this very row open. */
    add({ actor, action }: Pick<Change, 'actor' | 'action'>, isEdited: boolean): void {
      waiting = [...waiting, { actor, action, isEdited }];
      if (apart === undefined) next();
    },
    stop(): void {
      clearTimeout(apart);
      clearTimeout(hide);
    },
  };
}
