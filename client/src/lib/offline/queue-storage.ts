import { clear, createStore, del, entries, set } from 'idb-keyval';
import type { QueuedCommand } from './queued-command.ts';

/** Where waiting commands outlive the page. Every step answers whether it was done: a browser may have no room, or no will. */
export interface QueueStorage {
  keep(command: QueuedCommand): Promise<boolean>;
  remove(commandId: string): Promise<boolean>;
  /** What all windows of this browser have waiting for a person, oldest first; null where that cannot be read. */
  readAll(personId: string): Promise<readonly QueuedCommand[] | null>;
  clear(): Promise<boolean>;
}

const done = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** IndexedDB: survives a reload and a crash, and is the same for all windows of the browser. */
export function openQueueStorage(): QueueStorage {
  let opened: ReturnType<typeof createStore> | null = null;
  // Opening throws at once where there is no IndexedDB: inside an async function that is a failure like the others.
  const store = () => (opened ??= createStore('painopiste-offline', 'commands'));
  return {
    keep: (command) => done((async () => set(command.input.commandId, command, store()))()),
    remove: (commandId) => done((async () => del(commandId, store()))()),
    async readAll(personId) {
      try {
        const all = await entries<string, QueuedCommand>(store());
        const own = all.map(([, command]) => command).filter((command) => command.personId === personId);
        return own.toSorted((a, b) => a.place - b.place);
      } catch {
        return null;
      }
    },
    clear: () => done((async () => clear(store()))()),
  };
}
