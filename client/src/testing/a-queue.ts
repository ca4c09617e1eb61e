import { createCommandQueue } from '../lib/offline/command-queue.ts';
import type { QueueStorage } from '../lib/offline/queue-storage.ts';
import type { QueueWindows, Told } from '../lib/offline/queue-windows.ts';
import type { CommandInput, QueuedCommand } from '../lib/offline/queued-command.ts';

/** A storage in memory, as IndexedDB would be; `full` has no room. */
export function aStorage({ full = false } = {}): QueueStorage & {
  readonly kept: Map<string, QueuedCommand>;
} {
  const kept = new Map<string, QueuedCommand>();
  return {
    kept,
    async keep(command) {
      if (!full) kept.set(command.input.commandId, command);
      return !full;
    },
    remove: async (commandId) => kept.delete(commandId),
    readAll: async (personId) => [...kept.values()].filter((command) => command.personId === personId),
    async clear() {
      kept.clear();
      return true;
    },
  };
}

/** A browser of one window. */
const NO_OTHERS: QueueWindows = { tell: () => undefined, hear: () => undefined };

/** Windows of one browser: what one tells, the others hear. */
export function someWindows(): () => QueueWindows {
  const all: ((told: Told) => void)[] = [];
  return () => {
    let own: (told: Told) => void = () => undefined;
    return {
      tell: (told) => all.filter((listener) => listener !== own).forEach((listener) => listener(told)),
      hear(listener) {
        own = listener;
        all.push(listener);
      },
    };
  };
}

type Send = (path: string, input: CommandInput) => Promise<unknown>;

/** A queue of a test's own. */
export const aQueue = (send: Send, storage: QueueStorage = aStorage(), windows: QueueWindows = NO_OTHERS) =>
  createCommandQueue({ send, storage, windows, alone: (work) => work() });

/** A command that moved a milestone, as it waits. */
export const aCommand = (
  wanted: Partial<QueuedCommand> & { readonly commandId: string; readonly version?: number },
) => {
  const { commandId, version = 3, ...rest } = wanted;
  const thing = { noun: 'milestone', thingId: 'a', subject: null, address: '/' };
  return { personId: 'me', path: 'milestone.reschedule', input: { commandId, version }, ...thing, ...rest };
};
