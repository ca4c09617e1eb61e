import {
  CANCEL_REQUEST,
  code,
  copyInResponse,
  ENDS_CYCLE,
  fatalMessage,
  message,
  SSL_REQUEST,
  startsCopyIn,
  statementNameAt,
} from './wire-message.ts';

export type SessionEnds = {
  /** Gets bytes of their own, which may be transferred. */
  send(bytes: Uint8Array<ArrayBuffer>): void;
  /** The server's side closes. */
  end(): void;
};

export type SessionHost = {
  greet(session: Session): void;
  submit(session: Session, bytes: Uint8Array<ArrayBuffer>, copyIn: boolean): void;
  closed(session: Session): void;
};

const EMPTY = Buffer.alloc(0);

/** One client connection: cuts its bytes into whole cycles and hands those to the multiplexer. */
export class Session {
  readonly statementNames = new Set<string>();
  closed = false;
  readonly #host: SessionHost;
  readonly #id: number;
  readonly #ends: SessionEnds;
  #unread: Buffer = EMPTY;
  #cycle: Uint8Array[] = [];
  #started = false;
  #copying = false;

  constructor(host: SessionHost, id: number, ends: SessionEnds) {
    this.#host = host;
    this.#id = id;
    this.#ends = ends;
  }

  send(bytes: Uint8Array<ArrayBuffer>): void {
    if (!this.closed) this.#ends.send(bytes);
  }

  end(): void {
    this.#ends.end();
    this.close();
  }

  fail(reason: string): void {
    this.send(fatalMessage(reason));
    this.end();
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.#host.closed(this);
  }

  feed(chunk: Uint8Array): void {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    this.#unread = this.#unread.length > 0 ? Buffer.concat([this.#unread, bytes]) : bytes;
    while (!this.closed) {
      const next = this.#takeMessage();
      if (!next) return;
      if (this.#started) this.#accept(next);
      else this.#acceptStartup(next);
    }
  }

  #takeMessage(): Buffer | null {
    // A startup message has no type byte: its length comes first.
    const lengthAt = this.#started ? 1 : 0;
    if (this.#unread.length < lengthAt + 4) return null;
    const length = lengthAt + this.#unread.readInt32BE(lengthAt);
    if (this.#unread.length < length) return null;
    const taken = this.#unread.subarray(0, length);
    this.#unread = this.#unread.subarray(length);
    return taken;
  }

  #acceptStartup(bytes: Buffer): void {
    const request = bytes.readInt32BE(4);
    if (request === SSL_REQUEST) return this.send(Uint8Array.of(code('N')));
    if (request === CANCEL_REQUEST) return this.end();
    this.#started = true;
    this.#host.greet(this);
  }

  #accept(bytes: Buffer): void {
    const type = bytes[0] ?? 0;
    if (type === code('X')) return this.end();
    if (this.#copying) return this.#acceptCopyData(type, bytes);
    if (startsCopyIn(bytes)) {
      // The backend cannot wait for data that is not there yet (it would exit), so we ask for the data ourselves,
      // collect them, and hand over everything at once.
      this.#copying = true;
      this.#cycle.push(bytes);
      return this.send(copyInResponse());
    }
    this.#cycle.push(this.#renameStatement(bytes));
    // A cut cycle is dangerous: after an error the backend waits for a Sync that never comes.
    if (ENDS_CYCLE.has(type)) this.#submit(false);
  }

  #acceptCopyData(type: number, bytes: Buffer): void {
    const isEnd = type === code('c') || type === code('f');
    // Anything else (Sync, Flush) is ignored while copying, as the protocol says.
    if (isEnd || type === code('d')) this.#cycle.push(bytes);
    if (!isEnd) return;
    this.#copying = false;
    this.#submit(true);
  }

  #submit(copyIn: boolean): void {
    const bytes = new Uint8Array(Buffer.concat(this.#cycle));
    this.#cycle = [];
    this.#host.submit(this, bytes, copyIn);
  }

  // The backend has one name space for prepared statements: each connection gets a prefix of its own.
  #renameStatement(bytes: Buffer): Uint8Array {
    const at = statementNameAt(bytes);
    if (at === null || bytes[at] === 0) return bytes;
    const nameEnd = bytes.indexOf(0, at);
    const name = `c${this.#id}_${bytes.toString('utf8', at, nameEnd)}`;
    const type = String.fromCharCode(bytes[0] ?? 0);
    if (type === 'P') this.statementNames.add(name);
    return message(type, bytes.subarray(5, at), Buffer.from(name), bytes.subarray(nameEnd));
  }
}
