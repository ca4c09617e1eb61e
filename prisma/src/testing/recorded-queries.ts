import pg from 'pg';

/** A query as it was sent, and the connection that it was sent over. */
export interface RecordedQuery {
  readonly connection: pg.Client;
  readonly text: string;
  readonly values: unknown[];
}

type Query = (this: pg.Client, ...args: unknown[]) => unknown;

const OF_THE_SESSION = /"session"|\bsession\b/;
const OF_THE_TRANSACTION = /^\s*(begin|commit|rollback|set|deallocate)\b/i;

/** Every query that reaches the database while the work runs, without those that ask who is signed in. */
export async function recordQueries(work: () => Promise<unknown>): Promise<RecordedQuery[]> {
  const recorded: RecordedQuery[] = [];
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const original = prototype.query;
  prototype.query = function query(this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    const { text, values } =
      typeof first === 'string'
        ? { text: first, values: second }
        : (first as { text?: unknown; values?: unknown });
    if (typeof text === 'string')
      recorded.push({ connection: this, text, values: Array.isArray(values) ? values : [] });
    return original.apply(this, args);
  };
  try {
    await work();
  } finally {
    prototype.query = original;
  }
  return recorded.filter(({ text }) => !OF_THE_SESSION.test(text) && !OF_THE_TRANSACTION.test(text));
}

/**
 * The floor of an answer: its queries sent straight to the same database, over the same connections, which
 * do not wait for each other where the product did. How long each round of them took, in milliseconds.
 */
export async function repeatQueries(queries: readonly RecordedQuery[], times: number): Promise<number[]> {
  const byConnection = Map.groupBy(queries, ({ connection }) => connection);
  const took: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const started = performance.now();
    await Promise.all([...byConnection].map(([connection, own]) => sendInTurn(connection, own)));
    took.push(performance.now() - started);
  }
  return took;
}

async function sendInTurn(connection: pg.Client, queries: readonly RecordedQuery[]): Promise<void> {
  for (const { text, values } of queries) await connection.query({ text, values });
}
