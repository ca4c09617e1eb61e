export type Frame = { type: number; payload: Buffer; whole: Buffer };

const HEADER = 5;

/**
 * Splits the backend's bytes, which come in blocks of any size, into messages, and hands over those of the wanted
 * types; the bodies of all others are passed by without being copied.
 */
export class BackendFrames {
  readonly #wanted: ReadonlySet<number>;
  readonly #onFrame: (frame: Frame) => void;
  readonly #header = Buffer.alloc(HEADER);
  #headerLength = 0;
  #bodyLeft = 0;
  #body: Buffer[] | null = null;

  constructor(wanted: string, onFrame: (frame: Frame) => void) {
    this.#wanted = new Set(Buffer.from(wanted, 'latin1'));
    this.#onFrame = onFrame;
  }

  read(block: Uint8Array): void {
    let at = 0;
    while (at < block.length) {
      at = this.#headerLength < HEADER ? this.#readHeader(block, at) : this.#readBody(block, at);
      if (this.#headerLength === HEADER && this.#bodyLeft === 0) this.#finish();
    }
  }

  #readHeader(block: Uint8Array, from: number): number {
    let at = from;
    while (this.#headerLength < HEADER && at < block.length)
      this.#header[this.#headerLength++] = block[at++] ?? 0;
    if (this.#headerLength === HEADER) {
      this.#bodyLeft = this.#header.readInt32BE(1) - 4;
      this.#body = this.#wanted.has(this.#header[0] ?? 0) ? [] : null;
    }
    return at;
  }

  #readBody(block: Uint8Array, at: number): number {
    const take = Math.min(this.#bodyLeft, block.length - at);
    // Copied: the block is a view of the backend's own memory.
    this.#body?.push(Buffer.from(block.subarray(at, at + take)));
    this.#bodyLeft -= take;
    return at + take;
  }

  #finish(): void {
    if (this.#body) {
      const payload = Buffer.concat(this.#body);
      this.#onFrame({ type: this.#header[0] ?? 0, payload, whole: Buffer.concat([this.#header, payload]) });
    }
    this.#headerLength = 0;
    this.#body = null;
  }
}
