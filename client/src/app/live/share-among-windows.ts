import { followServer } from './follow-server.ts';
import type { Connection, News } from './news.ts';

/** How long what came is kept for a window that opens: longer than a page takes to come. */
const MEMORY_MS = 30_000;

type Message =
  | { readonly kind: 'news'; readonly id: string; readonly news: News }
  | { readonly kind: 'connection'; readonly connection: Connection }
  /** A window has opened, and asks what it may have missed. */
  | { readonly kind: 'hello' };

interface Options {
  readonly personId: string;
  readonly hear: (news: News) => void;
  readonly say: (connection: Connection) => void;
}

/**
 * One stream for all windows of the browser (over HTTP/1.1 each would take one of six connections): the window that
 * holds the lock follows and tells the others; when it closes, the next one goes on from where it stood. Where there are
 * no locks, on an address that is not secure, each window follows for itself.
 */
export function shareAmongWindows({ personId, hear, say }: Options): () => void {
  if (!('locks' in navigator))
    return followServer({ since: undefined, hear: (_id, news) => hear(news), say });
  const name = `painopiste-live-${personId}`;
  const channel = new BroadcastChannel(name);
  const leaving = new AbortController();
  let last: string | undefined;
  let now: Connection | null = null;
  let isLeading = false;
  let recent: { readonly at: number; readonly message: Message }[] = [];

  const post = (message: Message): void => channel.postMessage(message);

  channel.addEventListener('message', ({ data: message }: MessageEvent<Message>) => {
    if (message.kind === 'hello') {
      if (!isLeading) return;
      if (now) post({ kind: 'connection', connection: now });
      const since = performance.now() - MEMORY_MS;
      for (const { at, message: earlier } of recent) if (at > since) post(earlier);
      return;
    }
    if (message.kind === 'connection') return say(message.connection);
    last = message.id;
    hear(message.news);
  });

  const lead = (): Promise<void> =>
    new Promise((resolve) => {
      isLeading = true;
      const stop = followServer({
        since: last,
        hear(id, news) {
          last = id;
          // For a window that opens later it is from before its time.
          const missed = news.kind === 'changes' ? { ...news, missed: true } : news;
          const since = performance.now() - MEMORY_MS;
          recent = [
            ...recent.filter(({ at }) => at > since),
            { at: performance.now(), message: { kind: 'news', id, news: missed } },
          ];
          hear(news);
          post({ kind: 'news', id, news });
        },
        say(connection) {
          if (connection === now) return;
          now = connection;
          say(connection);
          post({ kind: 'connection', connection });
          // Another window may have another session by now.
          if (connection === 'ended') resolve();
        },
      });
      leaving.signal.addEventListener('abort', () => {
        stop();
        resolve();
      });
    });

  // The request is called off when this window leaves before its turn.
  navigator.locks.request(name, { signal: leaving.signal }, lead).catch(() => undefined);
  post({ kind: 'hello' });
  return () => {
    leaving.abort();
    channel.close();
  };
}
