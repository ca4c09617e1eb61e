import type { Query, QueryClient } from '@tanstack/react-query';
import { isTouched } from './touched-queries.ts';
import type { Change } from './news.ts';

/** However many changes come at once, an answer is asked again at most this often. */
const PACE_MS = 1000;
const LOOK_AGAIN_MS = 400;

interface Options {
  readonly queryClient: QueryClient;
  /** Is a cell open? Then rows stay as they are under the hands of who types. */
  readonly isEditing: () => boolean;
}

type Touch = Pick<Change, 'noun' | 'regionCode'> | 'everything';

const isOfRows = ({ queryKey: [path] }: Query): boolean => Array.isArray(path) && path[0] === 'milestone';

/** Asks again exactly what changes of others have touched: what is in view at once, the rest when it is next looked at. */
export function makeRefresh({ queryClient, isEditing }: Options) {
  let touches: Touch[] = [];
  let held: Touch[] = [];
  let pause: ReturnType<typeof setTimeout> | undefined;
  let look: ReturnType<typeof setInterval> | undefined;

  const touchedBy = (by: readonly Touch[]) => (query: Query) =>
    by.some((touch) => touch === 'everything' || isTouched(query.queryKey, touch));

  function refresh(): void {
    pause = undefined;
    if (touches.length === 0) return;
    const by = touches;
    touches = [];
    pause = setTimeout(refresh, PACE_MS);
    const isTouchedNow = touchedBy(by);
    if (!isEditing()) {
      void queryClient.invalidateQueries({ predicate: isTouchedNow });
      return;
    }
    void queryClient.invalidateQueries({ predicate: (query) => isTouchedNow(query) && !isOfRows(query) });
    void queryClient.invalidateQueries({ predicate: isTouchedNow, refetchType: 'none' });
    held = [...held, ...by];
    look ??= setInterval(release, LOOK_AGAIN_MS);
  }

  function release(): void {
    if (isEditing()) return;
    clearInterval(look);
    look = undefined;
    const isTouchedThen = touchedBy(held);
    held = [];
    void queryClient.invalidateQueries({ predicate: (query) => isTouchedThen(query) && isOfRows(query) });
  }

  return {
    /** Answers whether anything in view may look different now. */
    touch(by: readonly Touch[]): boolean {
      touches = [...touches, ...by];
      const predicate = touchedBy(by);
      const isInView = queryClient.getQueryCache().findAll({ type: 'active', predicate }).length > 0;
      if (pause === undefined) refresh();
      return isInView;
    },
    stop(): void {
      clearTimeout(pause);
      clearInterval(look);
    },
  };
}
