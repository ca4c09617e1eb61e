/**
 * Where a reader of the outbox stands: a snapshot of PostgreSQL, `xmin:xmax:running,running`. It is the id of each event, so
 * that whoever comes back with it gets exactly what was committed since, in whatever order the sequences were drawn.
 */
export type Cursor = string;

const SHAPE = /^\d{1,19}:\d{1,19}:(\d{1,19}(,\d{1,19})*)?$/;

/** Is this text a snapshot that the database will take? It comes from a browser. */
export function isCursor(text: string): text is Cursor {
  if (!SHAPE.test(text)) return false;
  const [xmin = '', xmax = '', list = ''] = text.split(':');
  const bounds = [BigInt(xmin), BigInt(xmax)] as const;
  if (bounds[0] < 1n || bounds[0] > bounds[1] || bounds[1] >= 2n ** 63n) return false;
  const running = list === '' ? [] : list.split(',').map(BigInt);
  return running.every(
    (id, index) => id >= bounds[0] && id < bounds[1] && (index === 0 || id > (running[index - 1] ?? 0n)),
  );
}
