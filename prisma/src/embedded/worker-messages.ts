import type { MessagePort } from 'node:worker_threads';

/** Where the embedded database lives, as the worker thread is told. */
export type EmbeddedPlace = {
  /** A new database starts from this dump instead of from nothing: tests save the time of initdb. */
  dumpFile: string | null;
} & (
  | { kind: 'directory'; dir: string; durable: boolean }
  /** Tests only: nothing is kept. */
  | { kind: 'memory' }
);

/** PGlite's program as V8 has compiled it (a WebAssembly.Module, which Node's types do not know): threads share it. */
export type CompiledBackend = object;

/** What the worker thread is started with. */
export type WorkerStart = { place: EmbeddedPlace; backend: CompiledBackend };

export type EmbeddedStats = { syncs: number };

/** What the main thread asks of the worker, and what it answers. */
export type EmbeddedCommands = {
  stats: { arguments: Record<string, never>; result: EmbeddedStats };
  copyFiles: { arguments: { to: string }; result: { blockedMs: number } };
  dump: { arguments: { file: string }; result: null };
  close: { arguments: Record<string, never>; result: null };
};

export type CommandName = keyof EmbeddedCommands;

export type ToWorker =
  | { command: 'connect'; port: MessagePort }
  | {
      [Name in CommandName]: { command: Name; id: number } & EmbeddedCommands[Name]['arguments'];
    }[CommandName];

export type FromWorker =
  | { event: 'ready' }
  | { event: 'stall'; waiting: number }
  | { event: 'answer'; id: number; result: EmbeddedCommands[CommandName]['result'] }
  | { event: 'refusal'; id: number; reason: string };
