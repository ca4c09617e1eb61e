import type { FastifyInstance } from 'fastify';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const IDLE_MS = 5_000;
const WORTH_IT = 24 * 1024 * 1024;

/** The heap as the collector of garbage sees it. */
interface Heap {
  usedBytes(): number;
  collect(): void;
}

function ownHeap(): Heap {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: object) => void;
  return {
    usedBytes: () => process.memoryUsage().heapUsed,
    // As where memory runs out: also drops compiled code that has not run lately, and packs what stays.
    collect: () => collect({ type: 'major', flavor: 'last-resort' }),
  };
}

/**
 * Gives memory back once nobody has asked anything for a while: by itself V8 would keep the garbage of the last answers,
 * some 70 MB, until somebody asks again. Takes about 0.1 s, so only where enough has gathered since the last time.
 */
export function collectWhenIdle(app: FastifyInstance, heap: Heap = ownHeap()): void {
  let leftAfterLast = 0;
  const timer = setTimeout(() => {
    if (heap.usedBytes() - leftAfterLast < WORTH_IT) return;
    heap.collect();
    leftAfterLast = heap.usedBytes();
  }, IDLE_MS).unref();
  app.addHook('onResponse', async () => void timer.refresh());
  app.addHook('onClose', async () => clearTimeout(timer));
}
