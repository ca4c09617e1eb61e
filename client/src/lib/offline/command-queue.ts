import { refusalOf } from '../error-text.ts';
import type { QueueStorage } from './queue-storage.ts';
import { afterStored, isForLater, type CommandInput, type QueuedCommand } from './queued-command.ts';

const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 30_000;

export interface QueueState {
  /** Oldest first. */
  readonly commands: readonly QueuedCommand[];
  /** Would they outlive this page? */
  readonly isKept: boolean;
}

type Stored = (command: QueuedCommand, answer: unknown) => void;

interface Options {
  /** Sends a command and answers what the server says; throws its refusal. */
  readonly send: (path: string, input: CommandInput) => Promise<unknown>;
  readonly storage: QueueStorage;
  /** Lets one window of the browser send at a time. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
}

const versionOf = (answer: unknown): number | null =>
  typeof answer === 'object' && answer !== null && 'version' in answer && typeof answer.version === 'number'
    ? answer.version
    : null;

/**
 * Commands that wait for a connection. They are sent in the order in which they were given, each until the server has
 * taken or refused it; one that was refused stays for its person to decide, and the next ones go on.
 */
export function createCommandQueue({ send, storage, alone }: Options) {
  let state: QueueState = { commands: [], isKept: true };
  let sending: Promise<void> | null = null;
  let wait = FIRST_WAIT_MS;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const storedListeners = new Set<Stored>();
  /** What IndexedDB is known to hold: only that can have been taken away by another window. */
  const kept = new Set<string>();

  const set = (next: Partial<QueueState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const idOf = ({ input }: QueuedCommand): string => input.commandId;
  const without = (id: string) => state.commands.filter((each) => idOf(each) !== id);

  async function keep(command: QueuedCommand): Promise<void> {
    if (await storage.keep(command)) kept.add(idOf(command));
    else set({ isKept: false });
  }

  async function remove(id: string): Promise<void> {
    set({ commands: without(id) });
    kept.delete(id);
    await storage.remove(id);
  }

  async function change(command: QueuedCommand): Promise<void> {
    set({ commands: state.commands.map((each) => (idOf(each) === idOf(command) ? command : each)) });
    await keep(command);
  }

  async function settle(command: QueuedCommand, answer: unknown): Promise<void> {
    await remove(idOf(command));
    const version = versionOf(answer);
    const next = version === null ? state.commands : afterStored(state.commands, command, version);
    const changed = next.filter((each) => !state.commands.includes(each));
    set({ commands: next });
    for (const listener of storedListeners) listener(command, answer);
    await Promise.all(changed.map(keep));
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      const command = state.commands.find(({ refusal }) => refusal === null);
      if (!command) return;
      const id = idOf(command);
      if (kept.has(id) && !(await storage.holds(id))) {
        set({ commands: without(id) });
        continue;
      }
      try {
        await settle(command, await send(command.path, command.input));
        wait = FIRST_WAIT_MS;
      } catch (error) {
        const refusal = refusalOf(error);
        if (isForLater(refusal)) {
          retry = setTimeout(flush, wait);
          wait = Math.min(wait * 2, LONGEST_WAIT_MS);
          return;
        }
        await change({ ...command, refusal });
      }
    }
  }

  /** Tries to send what waits, now. */
  function flush(): void {
    clearTimeout(retry);
    sending ??= alone(sendAll).finally(() => {
      sending = null;
    });
  }

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: (): QueueState => state,
    /** Calls back with each command that was stored, and what the server answered. */
    onStored: (listener: Stored) => {
      storedListeners.add(listener);
      return () => void storedListeners.delete(listener);
    },
    /** Puts a command at the end; it is tried again by itself. */
    add(command: Omit<QueuedCommand, 'place' | 'refusal'>): void {
      const place = Math.max(Date.now(), (state.commands.at(-1)?.place ?? 0) + 1);
      const queued = { ...command, place, refusal: null };
      set({ commands: [...state.commands, queued] });
      void keep(queued);
      clearTimeout(retry);
      retry = setTimeout(flush, wait);
    },
    /** Gives one up. */
    remove: (commandId: string): void => void remove(commandId),
    /** Sends a refused one again, as the same command. */
    again(commandId: string): void {
      const command = state.commands.find((each) => idOf(each) === commandId);
      if (command) void change({ ...command, refusal: null });
      flush();
    },
    flush,
    /** Takes up what this person left waiting before the page was loaded. */
    async open(personId: string): Promise<void> {
      const left = await storage.readAll(personId);
      for (const command of left) kept.add(idOf(command));
      const known = new Set(state.commands.map(idOf));
      set({ commands: [...left.filter((each) => !known.has(idOf(each))), ...state.commands] });
      if (left.length > 0) flush();
    },
    /** Forgets everything, here and in the browser. */
    async clear(): Promise<void> {
      clearTimeout(retry);
      wait = FIRST_WAIT_MS;
      kept.clear();
      set({ commands: [], isKept: true });
      await storage.clear();
    },
  };
}

export type CommandQueue = ReturnType<typeof createCommandQueue>;
