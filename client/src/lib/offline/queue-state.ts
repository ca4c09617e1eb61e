import type { QueuedCommand } from './queued-command.ts';

export interface QueueState {
  /** Oldest first. */
  readonly commands: readonly QueuedCommand[];
  /** Would they outlive this page? */
  readonly isKept: boolean;
}

export const idOf = ({ input }: QueuedCommand): string => input.commandId;

export const findCommand = ({ commands }: QueueState, commandId: string): QueuedCommand | undefined =>
  commands.find((each) => idOf(each) === commandId);

const isSame = (a: QueuedCommand, b: QueuedCommand): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The queue of this window after a look at what all windows share: what another one has sent or given up is gone, and what
 * this browser could not keep stays this window's own. `kept`: what is known to have been shared. The same array where
 * nothing is new.
 */
export function mergeShared(
  own: readonly QueuedCommand[],
  shared: readonly QueuedCommand[],
  kept: ReadonlySet<string>,
): readonly QueuedCommand[] {
  const ids = new Set(shared.map(idOf));
  const unshared = own.filter((each) => !ids.has(idOf(each)) && !kept.has(idOf(each)));
  const known = shared.map((each) => own.find((one) => isSame(one, each)) ?? each);
  const merged = [...known, ...unshared].toSorted((a, b) => a.place - b.place);
  return merged.length === own.length && merged.every((each, at) => each === own[at]) ? own : merged;
}
