import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { CommandQueue } from '../../lib/offline/command-queue.ts';
import type { QueueState } from '../../lib/offline/queue-state.ts';
import type { QueuedCommand } from '../../lib/offline/queued-command.ts';
import { commandOf, type Intent } from './send-change.ts';
import { sameCell, troubleOf, type Trouble } from './unsettled-edits.ts';

const NOUN = 'milestone';

/** A new milestone and an undo wait in the queue as well: what the tables show is the changes. */
export const isOurs = ({ noun, subject }: QueuedCommand): boolean =>
  noun === NOUN && typeof subject === 'object' && subject !== null && 'change' in subject;

/** What was put into the queue with a milestone's command: the intent, by which the table shows it. */
export const intentOf = ({ subject }: QueuedCommand): Intent => subject as Intent;

/** Lets a change wait for a connection, on the version on which it would have been asked. */
export function queueChange(queue: CommandQueue, intent: Intent, version: number, personId: string): void {
  const { path, input } = commandOf(intent, version);
  const { id: thingId } = intent.row;
  const address = `/milestones/${thingId}`;
  queue.add({ personId, path, input, noun: NOUN, thingId, address, subject: intent });
}

/** Is any change of this milestone still waiting for its turn? A later one waits behind it. */
export const hasWaiting = ({ commands }: QueueState, rowId: string): boolean =>
  commands.some((each) => isOurs(each) && each.thingId === rowId && each.refusal === null);

/** The queue as a table of milestones shows it: of several for one cell, the newest. */
export function queuedTroubles({ commands }: QueueState): readonly Trouble[] {
  const troubles = commands.filter(isOurs).map((command): Trouble => {
    const intent = intentOf(command);
    if (command.refusal === null) return { kind: 'waiting', intent };
    const { code, details } = command.refusal;
    const isKnown = code !== 'internal' && code !== 'unreachable' && code !== 'waiting';
    return troubleOf(intent, isKnown ? new DomainError(code, details) : new Error(code));
  });
  return troubles.filter(
    (trouble, index) => !troubles.slice(index + 1).some((later) => sameCell(later.intent, trouble.intent)),
  );
}

/** A new change of a cell takes the place of what the server had refused of it. */
export function dropRefused(queue: CommandQueue, intent: Intent): void {
  for (const command of queue.state().commands) {
    if (isOurs(command) && command.refusal !== null && sameCell(intentOf(command), intent))
      queue.remove(command.input.commandId);
  }
}
