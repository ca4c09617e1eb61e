import type { DomainError } from '@painopiste/shared/errors/domain-error';
import type { QueryClient } from '@tanstack/react-query';
import { refusalOf } from '../../lib/error-text.ts';
import { newId } from '../../lib/new-id.ts';
import type { CommandQueue } from '../../lib/offline/command-queue.ts';
import type { QueueState } from '../../lib/offline/queue-state.ts';
import { isForLater } from '../../lib/offline/queued-command.ts';
import { trpcClient } from '../../lib/trpc.ts';
import { cachedMilestone, markMilestonesChanged, putMilestone, stopRefreshing } from './cached-milestones.ts';
import {
  applyChange,
  applyUndo,
  type Changer,
  type MilestoneChange,
  type MilestoneRow,
} from './milestone-change.ts';
import { sendMany, undoMany, type ManyDesk } from './many-edits.ts';
import { createOwnSteps } from './own-steps.ts';
import { dropRefused, hasWaiting, intentOf, isOurs, queueChange, queuedTroubles } from './queued-changes.ts';
import { refusalBy } from './refusal-by.ts';
import { newIntent, sendChange, type Intent } from './send-change.ts';
import {
  fasterOf,
  isRetryable,
  troubleOf,
  tryChange,
  withoutSent,
  withoutTrouble,
  withSent,
  withTrouble,
  type Trouble,
  type UnsettledEdits,
} from './unsettled-edits.ts';

/** An edit that is stored and can be taken back. */
export interface SavedEdit {
  readonly commandId: string;
  /** The id of the command that takes it back: the same however often that is sent. */
  readonly undoId: string;
  readonly change: MilestoneChange;
  readonly before: MilestoneRow;
  readonly after: MilestoneRow;
}

/** What became of the latest edit. */
export type Outcome =
  | { readonly kind: 'saved'; readonly edit: SavedEdit; readonly undoing: boolean; readonly error: unknown }
  | { readonly kind: 'undone'; readonly edit: SavedEdit }
  | { readonly kind: 'kept'; readonly edit: SavedEdit; readonly error: unknown }
  | ManyOutcome;

/** What became of the latest change of many at once; `kept`: how many could not be taken back. */
export type ManyOutcome =
  | {
      readonly kind: 'savedMany';
      readonly edits: readonly SavedEdit[];
      readonly undoing: boolean;
      readonly error: unknown;
    }
  | { readonly kind: 'undoneMany'; readonly edits: readonly SavedEdit[]; readonly kept: number };

export interface EditingState extends UnsettledEdits {
  readonly outcome: Outcome | null;
}

const NOTHING: EditingState = { sent: [], troubles: [], outcome: null };

/**
 * The edits of one table: shown at once by the server's own rule, sent one after another, then settled with the server's
 * row, or put back with what was typed kept. Without a connection they wait in the queue.
 */
export function createMilestoneEdits(queryClient: QueryClient, changer: Changer, queue: CommandQueue) {
  let state = NOTHING;
  let shown: { of: EditingState; and: QueueState | null; is: EditingState } = {
    of: state,
    and: null,
    is: state,
  };
  const listeners = new Set<() => void>();
  const queues = new Map<string, Promise<void>>();
  const ownSteps = createOwnSteps();

  const set = (next: Partial<EditingState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  /** With what waits in the queue; the same object as long as both are the same. */
  const withQueue = (): EditingState => {
    const queued = queue.state();
    if (shown.of !== state || shown.and !== queued) {
      const troubles = [...state.troubles, ...queuedTroubles(queued)];
      shown = { of: state, and: queued, is: { ...state, troubles } };
    }
    return shown.is;
  };

  /** The version that a stored edit led to, and the way back from it. */
  function noteSaved(intent: Intent, before: MilestoneRow, after: MilestoneRow, version: number): void {
    const { commandId, change } = intent;
    ownSteps.add({ id: after.id, kind: change.kind, from: version, to: after.version });
    putMilestone(queryClient, after);
    const edit = { commandId, undoId: newId(), change, before, after };
    set({ ...withoutSent(state, intent), outcome: { kind: 'saved', edit, undoing: false, error: null } });
  }

  async function attempt(intent: Intent): Promise<void> {
    const { row, change } = intent;
    const before = cachedMilestone(queryClient, row.id) ?? row;
    await stopRefreshing(queryClient);
    putMilestone(queryClient, tryChange(before, change, changer));
    const version = ownSteps.latest(row, change.kind);
    const letWait = (): void => {
      putMilestone(queryClient, before);
      queueChange(queue, intent, version, changer.actorId);
      set(withoutSent(state, intent));
    };
    if (hasWaiting(queue.state(), row.id)) return letWait();
    try {
      noteSaved(intent, before, await sendChange(intent, version), version);
    } catch (error) {
      if (isForLater(refusalOf(error))) return letWait();
      const trouble = troubleOf(intent, error);
      putMilestone(queryClient, trouble.kind === 'stale' ? trouble.faster.current : before);
      set(withTrouble(state, trouble));
      return;
    }
    await markMilestonesChanged(queryClient);
  }

  function send(intent: Intent): void {
    set(withSent(state, intent));
    dropRefused(queue, intent);
    const { id } = intent.row;
    queues.set(
      id,
      (queues.get(id) ?? Promise.resolve()).then(() => attempt(intent)),
    );
  }

  /** Asks the rule, then sends. Answers with what the rule says against it, or null. */
  function submit(row: MilestoneRow, change: MilestoneChange): DomainError | null {
    const refusal = refusalBy(() => applyChange(row, change, changer));
    if (!refusal) send(newIntent(row, change));
    return refusal;
  }

  const desk: ManyDesk = {
    queryClient,
    changer,
    queue,
    ownSteps,
    state: () => state,
    set,
    /** Once what is on its way of these rows has settled; what comes after them waits. */
    inTurn: (ids, work) => {
      const before = ids.map((id) => queues.get(id) ?? Promise.resolve());
      const turn = Promise.all(before).then(work);
      for (const id of ids)
        queues.set(
          id,
          turn.then(() => undefined),
        );
      return turn;
    },
  };

  async function undo(): Promise<void> {
    const { outcome } = state;
    if (outcome?.kind === 'savedMany') return undoMany(desk, outcome);
    if (outcome?.kind !== 'saved' || outcome.undoing) return;
    const { edit } = outcome;
    const { id, version } = edit.after;
    const current = cachedMilestone(queryClient, id) ?? edit.after;
    set({ outcome: { ...outcome, undoing: true, error: null } });
    try {
      // A piece of evidence is no field of the row: what it becomes is read anew.
      const restored = edit.change.kind === 'evidence' ? current : applyUndo(current, edit, changer);
      await stopRefreshing(queryClient);
      putMilestone(queryClient, restored);
      const fresh = await trpcClient.milestone.undo.mutate({
        commandId: edit.undoId,
        version,
        undoes: edit.commandId,
      });
      ownSteps.add({ id, kind: edit.change.kind, from: version, to: fresh.version });
      putMilestone(queryClient, fresh);
      set({ outcome: { kind: 'undone', edit } });
    } catch (error) {
      putMilestone(queryClient, fasterOf(error)?.current ?? current);
      set({ outcome: isRetryable(error) ? { ...outcome, error } : { kind: 'kept', edit, error } });
      return;
    }
    await markMilestonesChanged(queryClient);
  }

  const isQueued = ({ intent }: Trouble): boolean =>
    queue.state().commands.some(({ input }) => input.commandId === intent.commandId);

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      const leaveQueue = queue.subscribe(listener);
      const stopHearing = queue.onStored((command, answer) => {
        const row = cachedMilestone(queryClient, command.thingId);
        if (!row || !isOurs(command)) return;
        noteSaved(intentOf(command), row, answer as MilestoneRow, command.input.version);
        void markMilestonesChanged(queryClient);
      });
      return () => {
        listeners.delete(listener);
        leaveQueue();
        stopHearing();
      };
    },
    state: withQueue,
    submit,
    /** Changes many at once; each change has been judged. Answers with what was not stored, and why. */
    submitMany: (changes: readonly Omit<Intent, 'commandId'>[]) =>
      sendMany(
        desk,
        changes.map(({ row, change }) => newIntent(row, change)),
      ),
    undo,
    /** Sends the same command again. */
    retry: (trouble: Trouble): void => {
      if (isQueued(trouble)) queue.again(trouble.intent.commandId);
      else send(trouble.intent);
    },
    /** Keeps what is stored. */
    drop: (trouble: Trouble): void => {
      if (isQueued(trouble)) queue.remove(trouble.intent.commandId);
      else set(withoutTrouble(state, trouble));
    },
    /** Puts one's own value over the faster one; the rule is asked again, for the row has changed. */
    insist: (trouble: Extract<Trouble, { kind: 'stale' }>): void => {
      const { current } = trouble.faster;
      const error = submit(current, trouble.intent.change);
      if (error)
        set(withTrouble(state, { kind: 'refused', intent: { ...trouble.intent, row: current }, error }));
    },
  };
}
