import { getUntypedClient } from '@trpc/client';
import { trpcClient } from '../trpc.ts';
import { createCommandQueue } from './command-queue.ts';
import { openQueueStorage } from './queue-storage.ts';

/** Only a secure address has locks; without them two windows may send one command both, and its id makes it one. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  if ('locks' in navigator) await navigator.locks.request('painopiste-offline', work);
  else await work();
};

/** The commands of this browser that wait for a connection. */
export const offlineQueue = createCommandQueue({
  send: (path, input) => getUntypedClient(trpcClient).mutation(path, input),
  storage: openQueueStorage(),
  alone,
});
