const SMALLEST = 25;
const LARGEST = 1000;
const FIRST = 100;
/** How long one piece of the work may keep the database to itself: far below the 500 ms that anybody may wait. */
const TOO_LONG_MS = 60;
const SHORT_MS = 20;

/**
 * How many rows the next piece of a long work takes. The embedded database serves one statement or transaction at a
 * time, and how long one takes depends on the machine and on what else runs there: so the last pieces tell.
 */
export class ChunkPace {
  #size = FIRST;

  get size(): number {
    return this.#size;
  }

  /** Runs one piece and learns from how long it took. */
  async take<T>(piece: () => Promise<T>): Promise<T> {
    const began = performance.now();
    const result = await piece();
    this.learn(performance.now() - began);
    return result;
  }

  learn(tookMs: number): void {
    if (tookMs > TOO_LONG_MS) this.#size = Math.max(SMALLEST, Math.floor(this.#size / 2));
    else if (tookMs < SHORT_MS) this.#size = Math.min(LARGEST, Math.ceil(this.#size * 1.25));
  }
}
