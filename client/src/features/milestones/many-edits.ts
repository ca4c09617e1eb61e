import { DOMAIN_ERRORS, DomainError, type ErrorCode } from '@painopiste/shared/errors/domain-error';
import type { QueryClient } from '@tanstack/react-query';
import { refusalOf } from '../../lib/error-text.ts';
import { newId } from '../../lib/new-id.ts';
import type { CommandQueue } from '../../lib/offline/command-queue.ts';
import { isForLater } from '../../lib/offline/queued-command.ts';
import { trpcClient, type RouterOutputs } from '../../lib/trpc.ts';
import { cachedMilestone, markMilestonesChanged, putMilestone, stopRefreshing } from './cached-milestones.ts';
import { manyInputOf } from './many-input-of.ts';
import type { Changer, MilestoneRow } from './milestone-change.ts';
import type { EditingState, ManyOutcome, SavedEdit } from './milestone-edits.ts';
import type { createOwnSteps } from './own-steps.ts';
import { dropRefused, hasWaiting, queueChange } from './queued-changes.ts';
import type { Intent } from './send-change.ts';
import { troubleOf, tryChange, withoutSent, withSent, withTrouble, type Trouble } from './unsettled-edits.ts';

/** What the edits of a table lend to a change of many. */
export interface ManyDesk {
  readonly queryClient: QueryClient;
  readonly changer: Changer;
  readonly queue: CommandQueue;
  readonly ownSteps: ReturnType<typeof createOwnSteps>;
  readonly state: () => EditingState;
  readonly set: (next: Partial<EditingState>) => void;
  readonly inTurn: <T>(ids: readonly string[], work: () => Promise<T>) => Promise<T>;
}

type Answer = RouterOutputs['milestone']['changeMany'][number];
type Refused = Extract<Answer, { refused: unknown }>['refused'];

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(DOMAIN_ERRORS, code);
const errorOf = ({ code, details }: Refused): Error =>
  isKnown(code) ? new DomainError(code, details) : new Error(code);

/** Shows all at once, asks in one request, and settles each by its own answer. */
export function sendMany(desk: ManyDesk, intents: readonly Intent[]): Promise<readonly Trouble[]> {
  const { queue, set, state } = desk;
  set(intents.reduce(withSent, state()));
  for (const intent of intents) dropRefused(queue, intent);
  return desk.inTurn(
    intents.map(({ row }) => row.id),
    () => attempt(desk, intents),
  );
}

async function attempt(desk: ManyDesk, intents: readonly Intent[]): Promise<readonly Trouble[]> {
  const { queryClient, changer, queue, ownSteps, set, state } = desk;
  const asked = intents.map((intent) => ({
    intent,
    before: cachedMilestone(queryClient, intent.row.id) ?? intent.row,
    version: ownSteps.latest(intent.row, intent.change.kind),
  }));
  type Asked = (typeof asked)[number];
  const letWait = (those: readonly Asked[]): void => {
    for (const { intent, before, version } of those) {
      putMilestone(queryClient, before);
      queueChange(queue, intent, version, changer.actorId);
    }
    set(those.reduce((now, { intent }) => ({ ...now, ...withoutSent(now, intent) }), state()));
  };
  await stopRefreshing(queryClient);
  for (const { intent, before } of asked)
    putMilestone(queryClient, tryChange(before, intent.change, changer));
  const { now = [], later = [] } = Object.groupBy(asked, ({ intent }) =>
    hasWaiting(queue.state(), intent.row.id) ? 'later' : 'now',
  );
  letWait(later);
  if (now.length === 0) return [];
  const refuse = ({ intent, before }: Asked, error: unknown): Trouble => {
    const trouble = troubleOf(intent, error);
    putMilestone(queryClient, trouble.kind === 'stale' ? trouble.faster.current : before);
    return trouble;
  };
  let answers: readonly Answer[];
  try {
    answers = await trpcClient.milestone.changeMany.mutate(manyInputOf(now));
  } catch (error) {
    if (isForLater(refusalOf(error))) {
      letWait(now);
      return [];
    }
    const troubles = now.map((each) => refuse(each, error));
    set(troubles.reduce((after, trouble) => ({ ...after, ...withTrouble(after, trouble) }), state()));
    return troubles;
  }
  const edits: SavedEdit[] = [];
  const troubles: Trouble[] = [];
  for (const [index, each] of now.entries()) {
    const answer = answers[index];
    if (!answer || 'refused' in answer) {
      troubles.push(refuse(each, answer ? errorOf(answer.refused) : new Error('no answer')));
      continue;
    }
    const { intent, before, version } = each;
    ownSteps.add({ id: answer.id, kind: intent.change.kind, from: version, to: answer.row.version });
    putMilestone(queryClient, answer.row);
    edits.push({
      commandId: intent.commandId,
      undoId: newId(),
      change: intent.change,
      before,
      after: answer.row,
    });
  }
  const settled = now.reduce((after, { intent }) => ({ ...after, ...withoutSent(after, intent) }), state());
  set({
    ...troubles.reduce((after, trouble) => ({ ...after, ...withTrouble(after, trouble) }), settled),
    ...(edits.length > 0 && { outcome: { kind: 'savedMany', edits, undoing: false, error: null } }),
  });
  await markMilestonesChanged(queryClient);
  return troubles;
}

/** Takes a change of many back in one request; what others have changed since stays, and is counted. */
export async function undoMany(
  { queryClient, ownSteps, set }: ManyDesk,
  outcome: Extract<ManyOutcome, { kind: 'savedMany' }>,
): Promise<void> {
  if (outcome.undoing) return;
  set({ outcome: { ...outcome, undoing: true, error: null } });
  try {
    const answers = await trpcClient.milestone.undoMany.mutate({
      commandId: newId(),
      commands: outcome.edits.map(({ undoId, commandId, after }) => ({
        commandId: undoId,
        version: after.version,
        undoes: commandId,
      })),
    });
    await stopRefreshing(queryClient);
    const rows = answers.flatMap((answer): MilestoneRow[] => ('row' in answer ? [answer.row] : []));
    for (const row of rows) {
      const edit = outcome.edits.find(({ after }) => after.id === row.id);
      if (edit)
        ownSteps.add({ id: row.id, kind: edit.change.kind, from: edit.after.version, to: row.version });
      putMilestone(queryClient, row);
    }
    const { edits } = outcome;
    set({ outcome: { kind: 'undoneMany', edits, kept: edits.length - rows.length } });
  } catch (error) {
    set({ outcome: { ...outcome, undoing: false, error } });
    return;
  }
  await markMilestonesChanged(queryClient);
}
