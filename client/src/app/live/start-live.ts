import type { QueryClient } from '@tanstack/react-query';
import { isEditing } from '../../features/milestones/is-editing.ts';
import { offlineQueue } from '../../lib/offline/offline-queue.ts';
import { isOwnCommand } from '../../lib/own-commands.ts';
import { makeNotices, type Notice } from './notices.ts';
import type { Change, Connection, News } from './news.ts';
import { makeRefresh } from './refresh-touched.ts';
import { shareAmongWindows } from './share-among-windows.ts';

interface Options {
  readonly personId: string;
  readonly queryClient: QueryClient;
  readonly show: (notice: Notice | null) => void;
  readonly say: (connection: Connection) => void;
}

const isOpenRow = ({ id }: Change): boolean =>
  document.querySelector('[role="grid"] form')?.closest<HTMLElement>('[data-row]')?.dataset['row'] === id;

/** Keeps this window in step with the server: hears what changes, asks it again, and sends what waited for a connection. */
export function startLive({ personId, queryClient, show, say }: Options): () => void {
  const refresh = makeRefresh({ queryClient, isEditing });
  const notices = makeNotices(show);

  function hear(news: News): void {
    if (news.kind === 'everything') refresh.touch(['everything']);
    if (news.kind !== 'changes') return;
    for (const change of news.changes) {
      if (isOwnCommand(change.ownCommandId)) continue;
      const isInView = refresh.touch([change]);
      if (isInView && !news.missed && change.ownCommandId === null) notices.add(change, isOpenRow(change));
    }
  }

  const stopFollowing =
    'EventSource' in window
      ? shareAmongWindows({
          personId,
          hear,
          say(connection) {
            say(connection);
            if (connection === 'live') offlineQueue.flush();
          },
        })
      : null;
  // What waited may have been given on another page: its answers are asked again wherever they are shown.
  const stopHearingStored = offlineQueue.onStored(({ noun }) => refresh.touch([{ noun, regionCode: null }]));
  const flush = (): void => offlineQueue.flush();
  window.addEventListener('online', flush);
  void offlineQueue.open(personId);
  return () => {
    stopFollowing?.();
    stopHearingStored();
    window.removeEventListener('online', flush);
    refresh.stop();
    notices.stop();
  };
}
