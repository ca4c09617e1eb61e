import type { Connection, FollowInput, News } from './news.ts';

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 15_000;
/** The server sends a ping every 15 seconds: who hears nothing for so long has been cut off without a word. */
const SILENCE_MS = 40_000;

interface Options {
  /** Where the last window that followed stood, if any. */
  readonly since: string | undefined;
  readonly hear: (id: string, news: News) => void;
  readonly say: (connection: Connection) => void;
}

const address = (input: FollowInput): string =>
  `/trpc/live.follow?input=${encodeURIComponent(JSON.stringify(input))}`;

/**
 * Follows the server's stream of events, and comes back to it by the id of the last event for as long as it takes. Not by
 * tRPC's own link: that one lives in the same module as the client of the first screen, and would come along with it.
 */
export function followServer({ since, hear, say }: Options): () => void {
  let last = since;
  let source: EventSource | null = null;
  let wait = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const drop = (): void => {
    clearTimeout(timer);
    clearTimeout(silence);
    source?.close();
    source = null;
  };
  const comeBack = (): void => {
    drop();
    say('lost');
    timer = setTimeout(open, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  };
  const heardSomething = (): void => {
    clearTimeout(silence);
    silence = setTimeout(comeBack, SILENCE_MS);
  };
  // The browser's word on its network is quicker than a stream that just falls silent.
  const heedNetwork = (): (() => void) => {
    window.addEventListener('online', openNow);
    window.addEventListener('offline', comeBack);
    return () => {
      window.removeEventListener('online', openNow);
      window.removeEventListener('offline', comeBack);
    };
  };
  const leaveNetwork = heedNetwork();
  const end = (): void => {
    drop();
    leaveNetwork();
    say('ended');
  };

  function openNow(): void {
    drop();
    open();
  }

  function open(): void {
    const input = last === undefined ? { ageMs: Math.round(performance.now()) } : { lastEventId: last };
    const stream = new EventSource(address(input));
    source = stream;
    heardSomething();
    stream.addEventListener('error', () => source === stream && comeBack());
    stream.addEventListener('ping', heardSomething);
    stream.addEventListener('return', () => source === stream && comeBack());
    // The server's refusal, in tRPC's words: without a session nothing comes, now or later.
    stream.addEventListener('serialized-error', ({ data }: MessageEvent<string>) => {
      if (data.includes('"session.required"') || data.includes('"permission.denied"')) end();
      else comeBack();
    });
    stream.addEventListener('message', ({ data, lastEventId }: MessageEvent<string>) => {
      heardSomething();
      const news = JSON.parse(data) as News;
      if (news.kind === 'ended') {
        if (news.why === 'signed-out') end();
        else comeBack();
        return;
      }
      last = lastEventId;
      wait = FIRST_WAIT_MS;
      say('live');
      hear(lastEventId, news);
    });
  }

  open();
  return () => {
    drop();
    leaveNetwork();
  };
}
