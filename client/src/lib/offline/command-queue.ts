import { refusalOf } from '../error-text.ts';
import { findCommand, idOf, mergeShared, type QueueState } from './queue-state.ts';
import type { QueueStorage } from './queue-storage.ts';
import type { QueueWindows } from './queue-windows.ts';
import { afterStored, isForLater, type CommandInput, type QueuedCommand } from './queued-command.ts';

const FIRST_WAIT_MS = 2000;
const LONGEST_WAIT_MS = 30_000;

type Stored = (command: QueuedCommand, answer: unknown) => void;

interface Options {
  /** Sends a command and answers what the server says; throws its refusal. */
  readonly send: (path: string, input: CommandInput) => Promise<unknown>;
  readonly storage: QueueStorage;
  readonly windows: QueueWindows;
  /** Lets one window of the browser send at a time. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
}

const versionOf = (answer: unknown): number | null =>
  typeof answer === 'object' && answer !== null && 'version' in answer && typeof answer.version === 'number'
    ? answer.version
    : null;

/**
 * Commands that wait for a connection, one queue for all windows of the browser. They are sent in the order in which they
 * were given, each until the server has taken or refused it; one that was refused stays for its person to decide, and the
 * next ones go on.
 */
export function createCommandQueue({ send, storage, windows, alone }: Options) {
  let state: QueueState = { commands: [], isKept: true };
  let personId: string | null = null;
  let sending: Promise<void> | null = null;
  let wait = FIRST_WAIT_MS;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const storedListeners = new Set<Stored>();
  /** What IndexedDB is known to have held: only that can have been taken away by another window. */
  const kept = new Set<string>();

  const set = (next: Partial<QueueState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const without = (id: string) => state.commands.filter((each) => idOf(each) !== id);

  async function keep(command: QueuedCommand): Promise<void> {
    if (await storage.keep(command)) kept.add(idOf(command));
    else set({ isKept: false });
    windows.tell({ kind: 'changed' });
  }

  async function remove(id: string): Promise<void> {
    set({ commands: without(id) });
    kept.delete(id);
    await storage.remove(id);
    windows.tell({ kind: 'changed' });
  }

  async function change(command: QueuedCommand): Promise<void> {
    set({ commands: state.commands.map((each) => (idOf(each) === idOf(command) ? command : each)) });
    await keep(command);
  }

  /** Looks at what all windows share; again where this one has changed something meanwhile. */
  async function look(): Promise<void> {
    for (;;) {
      const { commands } = state;
      const shared = personId === null ? null : await storage.readAll(personId);
      if (shared === null) return;
      if (state.commands !== commands) continue;
      for (const command of shared) kept.add(idOf(command));
      const merged = mergeShared(commands, shared, kept);
      if (merged !== commands) set({ commands: merged });
      return;
    }
  }

  const sayStored: Stored = (command, answer) => {
    for (const listener of storedListeners) listener(command, answer);
  };

  async function settle(command: QueuedCommand, answer: unknown): Promise<void> {
    await remove(idOf(command));
    const version = versionOf(answer);
    const next = version === null ? state.commands : afterStored(state.commands, command, version);
    const changed = next.filter((each) => !state.commands.includes(each));
    set({ commands: next });
    sayStored(command, answer);
    windows.tell({ kind: 'stored', command, answer });
    await Promise.all(changed.map(keep));
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      await look();
      const command = state.commands.find(({ refusal }) => refusal === null);
      if (!command) return;
      try {
        await settle(command, await send(command.path, command.input));
        wait = FIRST_WAIT_MS;
      } catch (error) {
        const refusal = refusalOf(error);
        if (isForLater(refusal)) {
          tryLater();
          wait = Math.min(wait * 2, LONGEST_WAIT_MS);
          return;
        }
        await change({ ...(findCommand(state, idOf(command)) ?? command), refusal });
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

  function tryLater(): void {
    clearTimeout(retry);
    retry = setTimeout(flush, wait);
  }

  windows.hear((told) => {
    if (told.kind === 'stored') {
      set({ commands: without(idOf(told.command)) });
      sayStored(told.command, told.answer);
    }
    // The window that was told first may be closed before there is a connection.
    void look().then(() => state.commands.some(({ refusal }) => refusal === null) && tryLater());
  });

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: (): QueueState => state,
    /** Calls back with each command that was stored, whichever window sent it, and what the server answered. */
    onStored: (listener: Stored) => {
      storedListeners.add(listener);
      return () => void storedListeners.delete(listener);
    },
    /** Puts a command at the end, and tries it again by itself; one that waits already keeps its place. */
    add(command: Omit<QueuedCommand, 'place' | 'refusal'>): void {
      personId ??= command.personId;
      const known = findCommand(state, command.input.commandId);
      const place = known?.place ?? Math.max(Date.now(), (state.commands.at(-1)?.place ?? 0) + 1);
      const queued = { ...command, place, refusal: null };
      if (known) void change(queued);
      else {
        set({ commands: [...state.commands, queued] });
        void keep(queued);
      }
      tryLater();
    },
    /** Says more of one that waits. */
    describe(commandId: string, more: Pick<QueuedCommand, 'words' | 'subject'>): void {
      const command = findCommand(state, commandId);
      if (command) void change({ ...command, ...more });
    },
    /** Gives one up. */
    remove: (commandId: string): void => void remove(commandId),
    /** Sends a refused one again, as the same command. */
    again(commandId: string): void {
      const command = findCommand(state, commandId);
      if (command) void change({ ...command, refusal: null });
      flush();
    },
    flush,
    /** Takes up what this person left waiting before the page was loaded, or in another window. */
    async open(id: string): Promise<void> {
      personId = id;
      set({ commands: state.commands.filter((command) => command.personId === id) });
      await look();
      if (state.commands.length > 0) flush();
    },
    /** Forgets everything, here and in the browser. */
    async clear(): Promise<void> {
      clearTimeout(retry);
      wait = FIRST_WAIT_MS;
      kept.clear();
      personId = null;
      set({ commands: [], isKept: true });
      await storage.clear();
      windows.tell({ kind: 'changed' });
    },
  };
}

export type CommandQueue = ReturnType<typeof createCommandQueue>;
