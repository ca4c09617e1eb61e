import type { TrailAction, TrailNoun } from '@painopiste/shared/audit/trail-words';
import type { CommandContext } from './run-command.ts';

/** A command of the past, as its audit row keeps it. */
export interface PastCommand {
  readonly commandId: string;
  readonly actorId: string | null;
  readonly action: TrailAction;
  readonly noun: TrailNoun;
  readonly entityId: string;
  readonly version: number | null;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * How the commands of a noun are taken back. `undo` is a command like any other (load, ask, decide, save, trace): it asks
 * the right of its own on the row, lets the rule judge, saves by version, and its trace carries `undoesCommandId`.
 */
export interface NounUndo {
  /** Is this one of the noun's commands that can be taken back at all? Whether it still can, the rule says. */
  readonly canUndo: (command: PastCommand) => boolean;
  /** Answers with the thing as it is now. `commandId` is that of the undo itself. */
  readonly undo: (context: CommandContext, command: PastCommand, commandId: string) => Promise<unknown>;
}

/** By noun, as audit rows name it. `app-router.ts` puts it together: features know nothing of each other. */
export type UndoRegistry = Readonly<Partial<Record<TrailNoun, NounUndo>>>;
