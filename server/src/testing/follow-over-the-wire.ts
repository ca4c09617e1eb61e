/** One event as it came: its id, what it told, and the name under which tRPC sends what is not news. */
export interface WireEvent {
  readonly id: string | null;
  readonly event: string | null;
  readonly data: unknown;
}

const fieldOf = (block: string, name: string): string | null =>
  new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1] ?? null;

/** Follows changes as a browser does, by a stream of events; `lastEventId` as a browser that comes back. */
export async function followOverTheWire(url: string, cookie: string, lastEventId?: string) {
  const leaving = new AbortController();
  const headers = { cookie, accept: 'text/event-stream', 'accept-encoding': 'br, gzip' };
  const response = await fetch(`${url}/trpc/live.follow?input=%7B%7D`, {
    headers: lastEventId === undefined ? headers : { ...headers, 'last-event-id': lastEventId },
    signal: leaving.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';

  async function next(): Promise<WireEvent | null> {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end < 0) {
        const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
        if (done) return null;
        text += value;
        continue;
      }
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      const data = fieldOf(block, 'data');
      if (data !== null)
        return { id: fieldOf(block, 'id'), event: fieldOf(block, 'event'), data: JSON.parse(data || 'null') };
    }
  }

  return {
    response,
    next,
    /** The next event that tells something; pings and greetings are passed over. */
    async nextNews(): Promise<WireEvent> {
      for (;;) {
        const event = await next();
        if (!event) throw new Error('The stream has ended.');
        if (event.event === null) return event;
      }
    },
    leave: (): void => leaving.abort(),
  };
}
