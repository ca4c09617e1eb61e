import { BackendFrames, type Frame } from './backend-frames.ts';
import { type SessionEnds, type SessionHost, Session } from './session.ts';
import { code, queryMessage, startupMessage, syncMessage } from './wire-message.ts';

/** The one PostgreSQL backend: answers protocol bytes through a callback, in views of its own memory. */
export type Backend = {
  execProtocolRawStream(
    bytes: Uint8Array,
    options: { syncToFs: boolean; onRawData: (block: Uint8Array) => void },
  ): Promise<void>;
};

type Options = {
  stallMs?: number;
  /** Queries have waited that long for an open transaction: perhaps a base-client query inside one. */
  onStall: (waiting: number) => void;
  /** The backend has ended; nothing can be answered any more. */
  onFatal: (error: unknown) => void;
};

type Cycle = { session: Session; bytes: Uint8Array<ArrayBuffer>; copyIn: boolean };
type Job = { session: null; run: () => Promise<void> };

const CHUNK = 64 * 1024;
const READY_FOR_QUERY = code('Z');
const NOTIFICATION = code('A');
const COPY_IN_RESPONSE = code('G');
const IDLE = code('I');

/**
 * Serves several connections from one backend. A whole cycle (Parse … Sync, or one Query) runs at a time, so the
 * unnamed statements of two connections never mix; a connection with an open transaction owns the backend until it
 * is idle again, and the others wait in order. What stays shared: session settings, temporary tables, session
 * advisory locks. There is no cancel and no statement_timeout.
 */
export class Multiplexer implements SessionHost {
  readonly #backend: Backend;
  readonly #options: Options;
  readonly #sessions = new Set<Session>();
  #queue: (Cycle | Job)[] = [];
  #owner: Session | null = null;
  #running = false;
  #greeting: Uint8Array<ArrayBuffer> | null = null;
  #nextId = 1;
  #stallTimer: NodeJS.Timeout | undefined;

  constructor(backend: Backend, options: Options) {
    this.#backend = backend;
    this.#options = options;
  }

  connect(ends: SessionEnds): Session {
    const session = new Session(this, this.#nextId++, ends);
    this.#sessions.add(session);
    return session;
  }

  /** Runs `job` alone, between cycles and outside any transaction. */
  exclusive<T>(job: () => Promise<T> | T): Promise<T> {
    return new Promise((resolve, reject) => {
      const run = async (): Promise<void> => resolve(await job());
      this.#enqueue({ session: null, run: () => run().catch(reject) });
    });
  }

  /** Runs SQL on the backend itself, inside `exclusive`. */
  async sql(text: string): Promise<void> {
    const errors: string[] = [];
    const frames = new BackendFrames('E', ({ payload }) =>
      errors.push(payload.toString('utf8').replaceAll('\0', ' ')),
    );
    await this.#exec(queryMessage(text), (block) => frames.read(block));
    if (errors.length > 0) throw new Error(errors[0]);
  }

  greet(session: Session): void {
    // Known already: a new connection need not wait for another one's transaction.
    if (this.#greeting) return session.send(this.#greeting.slice());
    this.exclusive(async () => {
      this.#greeting ??= await this.#askGreeting();
      session.send(this.#greeting.slice());
    }).catch(() => session.end());
  }

  submit(session: Session, bytes: Uint8Array<ArrayBuffer>, copyIn: boolean): void {
    this.#enqueue({ session, bytes, copyIn });
  }

  closed(session: Session): void {
    this.#sessions.delete(session);
    this.#queue = this.#queue.filter((entry) => entry.session !== session);
    const owned = this.#owner === session;
    if (owned) this.#owner = null;
    const isLast = this.#sessions.size === 0;
    if (owned || isLast || session.statementNames.size > 0) {
      // Before anything else: the next in the queue may not see what this one has left behind. A backend that has
      // died meanwhile tells the next cycle.
      this.#queue.unshift({
        session: null,
        run: () => this.#cleanAfter(session, owned).catch(() => undefined),
      });
    }
    this.#pump();
  }

  // The answer to a startup message is the same for everybody, and the client's own never reaches the backend: one
  // without a user name would end it.
  async #askGreeting(): Promise<Uint8Array<ArrayBuffer>> {
    const blocks: Buffer[] = [];
    await this.#exec(startupMessage(), (block) => blocks.push(Buffer.from(block)));
    return new Uint8Array(Buffer.concat(blocks));
  }

  async #cleanAfter(session: Session, inTransaction: boolean): Promise<void> {
    if (inTransaction) await this.#rollBack();
    for (const name of session.statementNames) await this.sql(`DEALLOCATE "${name}"`).catch(() => undefined);
    // Nobody is left: forget settings, LISTEN, temporary tables and advisory locks.
    if (this.#sessions.size === 0) await this.sql('DISCARD ALL');
  }

  async #rollBack(): Promise<void> {
    await this.#exec(syncMessage(), () => undefined);
    await this.sql('ROLLBACK');
  }

  #enqueue(entry: Cycle | Job): void {
    this.#queue.push(entry);
    this.#pump();
  }

  #pump(): void {
    if (!this.#running) this.#drain().catch(this.#options.onFatal);
  }

  async #drain(): Promise<void> {
    this.#running = true;
    try {
      for (let entry = this.#takeNext(); entry; entry = this.#takeNext()) {
        if (entry.session) await this.#cycle(entry);
        else await entry.run();
      }
    } finally {
      this.#running = false;
    }
    this.#watchForStall();
  }

  #takeNext(): Cycle | Job | undefined {
    const owner = this.#owner;
    const at = owner ? this.#queue.findIndex((entry) => entry.session === owner) : 0;
    return at < 0 ? undefined : this.#queue.splice(at, 1)[0];
  }

  #watchForStall(): void {
    clearTimeout(this.#stallTimer);
    if (!this.#owner || this.#queue.length === 0) return;
    this.#stallTimer = setTimeout(
      () => this.#options.onStall(this.#queue.length),
      this.#options.stallMs ?? 2000,
    );
  }

  async #cycle({ session, bytes, copyIn }: Cycle): Promise<void> {
    const answer = new Answer(session);
    let status = 0;
    const frames = new BackendFrames(copyIn ? 'ZAGCEN' : 'ZA', (frame) => {
      if (frame.type === READY_FOR_QUERY) status = frame.payload[0] ?? 0;
      if (frame.type === NOTIFICATION) this.#notifyOthers(session, frame);
      // The session has asked for the data itself: the backend's own request is left out.
      if (copyIn && frame.type !== COPY_IN_RESPONSE) session.send(new Uint8Array(frame.whole));
    });
    try {
      await this.#exec(bytes, (block) => {
        frames.read(block);
        if (!copyIn) answer.add(block);
      });
      answer.flush();
    } catch (error) {
      session.fail(error instanceof Error ? error.message : String(error));
      throw error;
    }
    // Not idle: an open transaction, or Flush without Sync. Either way the backend is not free for others.
    const isIdle = status === IDLE;
    this.#owner = isIdle || session.closed ? null : session;
    if (session.closed && !isIdle) await this.#rollBack();
  }

  // The one backend listens for all connections, so a notification is for all of them.
  #notifyOthers(sender: Session, frame: Frame): void {
    for (const session of this.#sessions) if (session !== sender) session.send(new Uint8Array(frame.whole));
  }

  async #exec(bytes: Uint8Array, onBlock: (block: Uint8Array) => void): Promise<void> {
    await this.#backend.execProtocolRawStream(bytes, { syncToFs: false, onRawData: onBlock });
  }
}

/** Collects small blocks, because each message between threads has a price. */
class Answer {
  readonly #session: Session;
  #buffer = new Uint8Array(CHUNK);
  #length = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  add(block: Uint8Array): void {
    if (this.#length + block.length > CHUNK) this.flush();
    if (block.length > CHUNK) return this.#session.send(new Uint8Array(block));
    this.#buffer.set(block, this.#length);
    this.#length += block.length;
  }

  flush(): void {
    if (this.#length > 0) this.#session.send(this.#buffer.slice(0, this.#length));
    this.#length = 0;
  }
}
