import type { DomainError } from '@painopiste/shared/errors/domain-error';
import type { QueryClient } from '@tanstack/react-query';
import { trpcClient } from '../../lib/trpc.ts';
import { cachedMilestone, markMilestonesChanged, putMilestone, stopRefreshing } from './cached-milestones.ts';
import {
  applyChange,
  applyUndo,
  type Changer,
  type MilestoneChange,
  type MilestoneRow,
} from './milestone-change.ts';
import { createOwnSteps } from './own-steps.ts';
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
  | { readonly kind: 'kept'; readonly edit: SavedEdit; readonly error: unknown };

export interface EditingState extends UnsettledEdits {
  readonly outcome: Outcome | null;
}

const NOTHING: EditingState = { sent: [], troubles: [], outcome: null };

/**
 * The edits of one table: shown at once by the server's own rule, sent one after another, then settled with the server's
 * row, or put back with what was typed kept.
 */
export function createMilestoneEdits(queryClient: QueryClient, changer: Changer) {
  let state = NOTHING;
  const listeners = new Set<() => void>();
  const queues = new Map<string, Promise<void>>();
  const ownSteps = createOwnSteps();

  const set = (next: Partial<EditingState>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  async function attempt(intent: Intent): Promise<void> {
    const { row, change, commandId } = intent;
    const before = cachedMilestone(queryClient, row.id) ?? row;
    await stopRefreshing(queryClient);
    putMilestone(queryClient, tryChange(before, change, changer));
    const version = ownSteps.latest(row, change.kind);
    try {
      const after = await sendChange(intent, version);
      ownSteps.add({ id: row.id, kind: change.kind, from: version, to: after.version });
      putMilestone(queryClient, after);
      const edit = { commandId, undoId: crypto.randomUUID(), change, before, after };
      set({ ...withoutSent(state, intent), outcome: { kind: 'saved', edit, undoing: false, error: null } });
    } catch (error) {
      const trouble = troubleOf(intent, error);
      putMilestone(queryClient, trouble.kind === 'stale' ? trouble.faster.current : before);
      set(withTrouble(state, trouble));
      return;
    }
    await markMilestonesChanged(queryClient);
  }

  function send(intent: Intent): void {
    set(withSent(state, intent));
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

  async function undo(): Promise<void> {
    const { outcome } = state;
    if (outcome?.kind !== 'saved' || outcome.undoing) return;
    const { edit } = outcome;
    const { id, version } = edit.after;
    const current = cachedMilestone(queryClient, id) ?? edit.after;
    set({ outcome: { ...outcome, undoing: true, error: null } });
    try {
      const restored = applyUndo(current, edit, changer);
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

  return {
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    state: (): EditingState => state,
    submit,
    undo,
    /** Sends the same command again. */
    retry: ({ intent }: Trouble): void => send(intent),
    /** Keeps what is stored. */
    drop: (trouble: Trouble): void => set(withoutTrouble(state, trouble)),
    /** Puts one's own value over the faster one; the rule is asked again, for the row has changed. */
    insist: (trouble: Extract<Trouble, { kind: 'stale' }>): void => {
      const { current } = trouble.faster;
      const error = submit(current, trouble.intent.change);
      if (error)
        set(withTrouble(state, { kind: 'refused', intent: { ...trouble.intent, row: current }, error }));
    },
  };
}
