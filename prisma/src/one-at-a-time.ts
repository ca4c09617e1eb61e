import { PrismaPg } from '@prisma/adapter-pg';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>;

/** The queries of a transaction share one connection: each begins when the one before it has been answered. */
function inTurns(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Q, A>(ask: (query: Q) => Promise<A>) => {
    return (query: Q): Promise<A> => {
      const answer = last.then(() => ask(query));
      last = answer.catch(() => undefined);
      return answer;
    };
  };
  transaction.queryRaw = inTurn(transaction.queryRaw.bind(transaction));
  transaction.executeRaw = inTurn(transaction.executeRaw.bind(transaction));
  return transaction;
}

/**
 * Prisma reads the relations of a row side by side, in a transaction as well, and leaves it to `pg` to put the queries of
 * one connection into a row. `pg` is giving that up: here they wait for one another.
 */
export class OneAtATimeAdapter extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async (isolationLevel) => inTurns(await start(isolationLevel));
    return adapter;
  }
}
