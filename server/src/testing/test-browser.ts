const MOST_STEPS = 12;

/**
 * What a browser does on the way through a sign-in: keeps each site's cookies, follows redirects. `places` says where an
 * address that people type is in truth.
 */
export class Browser {
  readonly #places: Readonly<Record<string, string>>;
  readonly #cookies = new Map<string, Map<string, string>>();

  constructor(places: Readonly<Record<string, string>>) {
    this.#places = places;
  }

  get(url: string): Promise<Response> {
    return this.#send(url, {});
  }

  post(url: string, body: unknown): Promise<Response> {
    const headers = { 'content-type': 'application/json', origin: new URL(url).origin };
    return this.#send(url, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  /** Follows redirects until one leads to a page of this site; answers that address. */
  async follow(url: string, site: string): Promise<string> {
    let at = url;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const answer = await this.get(at);
      const to = answer.headers.get('location');
      if (to === null) return `${answer.status} ${at}`;
      at = new URL(to, at).href;
      const { origin, pathname } = new URL(at);
      if (origin === site && !pathname.startsWith('/api/')) return at;
    }
    return `lost at ${at}`;
  }

  async #send(url: string, init: RequestInit): Promise<Response> {
    const { origin } = new URL(url);
    const jar = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { ...(init.headers as Record<string, string> | undefined), cookie };
    const place = url.replace(origin, this.#places[origin] ?? origin);
    const answer = await fetch(place, { ...init, headers, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  }
}
