import { getUntypedClient } from '@trpc/client';
import { refusalOf } from '../error-text.ts';
import { queryClient, trpc, trpcClient } from '../trpc.ts';
import { createCommandQueue } from './command-queue.ts';
import { isCommandInput, thingOf } from './command-thing.ts';
import { neverWaits } from './never-waits.ts';
import { openQueueStorage } from './queue-storage.ts';
import { openQueueWindows } from './queue-windows.ts';
import { isForLater } from './queued-command.ts';
import { openWaitingRoom, SENT_BY_QUEUE } from './waiting-room.ts';

/** Only a secure address has locks; without them two windows may send one command both, and its id makes it one. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  if ('locks' in navigator) await navigator.locks.request('painopiste-offline', work);
  else await work();
};

/** The commands of this browser that wait for a connection. */
export const offlineQueue = createCommandQueue({
  send: (path, input) => getUntypedClient(trpcClient).mutation(path, input, { context: SENT_BY_QUEUE }),
  storage: openQueueStorage(),
  windows: openQueueWindows(),
  alone,
});

/** What was pressed, in its own words: a command that is more than that says so itself. */
const pressedWords = (): string =>
  document.activeElement?.closest('button, [role="menuitem"]')?.textContent.trim() ?? '';

// The one place in which every command's way to the server ends: what cannot go on waits here.
openWaitingRoom(({ path, input }, error) => {
  const me = queryClient.getQueryData(trpc.session.me.queryKey());
  if (!me || !isCommandInput(input) || neverWaits(path)) return false;
  const thing = thingOf(path, input);
  const isBehind = offlineQueue
    .state()
    .commands.some(
      ({ noun, thingId, refusal }) => refusal === null && noun === thing.noun && thingId === thing.thingId,
    );
  if (error === null ? !isBehind : !isForLater(refusalOf(error))) return false;
  const address = `${window.location.pathname}${window.location.search}`;
  const words = { what: pressedWords(), where: document.title, fields: [] };
  offlineQueue.add({ personId: me.id, path, input, ...thing, address, words, subject: null });
  if (error === null) offlineQueue.flush();
  return true;
});
