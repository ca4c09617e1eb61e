import { DomainError } from '@painopiste/shared/errors/domain-error';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { QueryClient } from '@tanstack/react-query';
import { getUntypedClient } from '@trpc/client';
import { describe, expect, it, vi } from 'vitest';
import { trpc, trpcClient } from '../../lib/trpc.ts';
import { aQueue } from '../../testing/a-queue.ts';
import { aMilestoneRow } from '../../testing/a-milestone-row.ts';
import { listOf, milestoneAnswers } from '../../testing/milestone-answers.ts';
import { startStubServer, type Answers } from '../../testing/stub-server.ts';
import { cachedMilestone } from './cached-milestones.ts';
import type { MilestoneChange } from './milestone-change.ts';
import { createMilestoneEdits } from './milestone-edits.ts';

const ROW = aMilestoneRow({ id: 'a', version: 3 });
const today = calendarDate('2024-09-30');
const move = (forecastOn: string): MilestoneChange => ({ kind: 'forecast', forecastOn, reason: 'Viive' });
const start: MilestoneChange = { kind: 'status', to: 'in-progress', on: today };

type MilestoneAnswers = NonNullable<Answers['milestone']>;

/** A table's edits over a cache with one list, and the server that hears them. */
function edit(wanted: MilestoneAnswers = {}) {
  const { answers, store } = milestoneAnswers([ROW]);
  const server = startStubServer({ ...answers, milestone: { ...answers.milestone, ...wanted } });
  const queue = aQueue((path, input) => getUntypedClient(trpcClient).mutation(path, input));
  const cache = new QueryClient();
  cache.setQueryData(trpc.milestone.list.queryKey({}), listOf([ROW]));
  const edits = createMilestoneEdits(cache, { actorId: 'me', today }, queue);
  const settled = () => vi.waitFor(() => expect(edits.state().sent).toEqual([]));
  return { edits, server, store, queue, settled, cached: () => cachedMilestone(cache, 'a') };
}

const versionsOf = (asked: readonly unknown[]): number[] =>
  asked.map((input) => (input as { version: number }).version);

describe('an edit', () => {
  it('is put into the cache before the server answers, and is not sent when the rule is against it', async () => {
    let answer = (): void => {};
    const reschedule = async () => {
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return { ...ROW, version: 4 };
    };
    const { edits, server, settled, cached } = edit({ reschedule });
    expect(edits.submit(ROW, move('2022-01-01'))?.code).toBe('milestone.forecast-before-project');
    expect(edits.submit(ROW, move('2025-01-31'))).toBeNull();
    await vi.waitFor(() => expect(cached()?.forecastOn).toBe('2025-01-31'));
    expect(cached()?.version).toBe(3);
    await vi.waitFor(() => expect(server.askedOf('milestone.reschedule')).toHaveLength(1));
    answer();
    await settled();
    expect(cached()?.version).toBe(4);
  });

  it('on a row whose own earlier edit has been stored is sent on the version that came of it', async () => {
    const { edits, server, settled } = edit();
    edits.submit(ROW, move('2025-01-31'));
    await settled();
    edits.submit(ROW, start);
    await settled();
    expect(versionsOf(server.askedOf('milestone.setStatus'))).toEqual([4]);
    expect(edits.state()).toMatchObject({ troubles: [], outcome: { kind: 'saved' } });
  });

  it('stands by itself when the one before it was refused', async () => {
    const reschedule = (): never => {
      throw new DomainError('permission.denied');
    };
    const { edits, server, settled, cached } = edit({ reschedule });
    edits.submit(ROW, move('2025-01-31'));
    edits.submit(ROW, start);
    await settled();
    expect(versionsOf(server.askedOf('milestone.setStatus'))).toEqual([3]);
    expect(cached()).toMatchObject({ state: 'in-progress', forecastOn: '2024-11-30' });
    expect(edits.state().troubles).toMatchObject([
      { kind: 'refused', intent: { change: { kind: 'forecast' } } },
    ]);
  });

  it('that came too late shows what is stored, in the cache too', async () => {
    const { edits, store, settled, cached } = edit();
    store({ ...ROW, forecastOn: calendarDate('2024-12-24'), version: 4 });
    edits.submit(ROW, move('2025-01-31'));
    await settled();
    expect(cached()).toMatchObject({ forecastOn: '2024-12-24', version: 4 });
    expect(edits.state().troubles).toMatchObject([
      { kind: 'stale', faster: { changedBy: 'Olli Esimerkki' } },
    ]);
  });

  it('is refused after all when one insists on it and the rule has turned against it', async () => {
    const { edits, server, store, settled } = edit();
    store({ ...ROW, state: 'accepted', version: 4 });
    edits.submit(ROW, move('2025-01-31'));
    await settled();
    const [trouble] = edits.state().troubles;
    if (trouble?.kind === 'stale') edits.insist(trouble);
    expect(edits.state().troubles).toMatchObject([
      {
        kind: 'refused',
        error: { code: 'milestone.already-accepted' },
        intent: { change: move('2025-01-31') },
      },
    ]);
    expect(server.askedOf('milestone.reschedule')).toHaveLength(1);
  });
});

describe('without a connection', () => {
  it("edits wait, are shown, and are sent in their order on one another's versions", async () => {
    const { edits, server, queue, settled, cached } = edit();
    const leave = edits.subscribe(() => {});
    server.cutOff();
    edits.submit(ROW, move('2025-01-31'));
    edits.submit(ROW, start);
    edits.submit(ROW, move('2025-02-28'));
    await settled();
    expect(edits.state().troubles).toMatchObject([
      { kind: 'waiting', intent: { change: { kind: 'status' } } },
      { kind: 'waiting', intent: { change: move('2025-02-28') } },
    ]);
    server.connect();
    queue.flush();
    await vi.waitFor(() => expect(edits.state().troubles).toEqual([]));
    expect(versionsOf(server.askedOf('milestone.reschedule'))).toEqual([3, 5]);
    expect(versionsOf(server.askedOf('milestone.setStatus'))).toEqual([4]);
    expect(cached()).toMatchObject({ forecastOn: '2025-02-28', state: 'in-progress', version: 6 });
    expect(edits.state().outcome).toMatchObject({ kind: 'saved', edit: { change: move('2025-02-28') } });
    leave();
  });

  it('an edit that somebody was faster than asks when the connection is back', async () => {
    const { edits, server, store, queue, settled } = edit();
    server.cutOff();
    edits.submit(ROW, move('2025-01-31'));
    await settled();
    store({ ...ROW, forecastOn: calendarDate('2024-12-24'), version: 4 });
    server.connect();
    queue.flush();
    await vi.waitFor(() => expect(edits.state().troubles).toMatchObject([{ kind: 'stale' }]));
    const [trouble] = edits.state().troubles;
    if (trouble?.kind === 'stale') edits.insist(trouble);
    await settled();
    expect(edits.state()).toMatchObject({ troubles: [], outcome: { kind: 'saved' } });
    expect(queue.state().commands).toEqual([]);
  });

  it('an edit that waits is seen on the page that is opened next', async () => {
    const { edits, server, queue, settled } = edit();
    server.cutOff();
    edits.submit(ROW, move('2025-01-31'));
    await settled();
    const next = createMilestoneEdits(new QueryClient(), { actorId: 'me', today }, queue);
    expect(next.state().troubles).toMatchObject([{ kind: 'waiting', intent: { row: { id: 'a' } } }]);
  });

  it('one that waits is given up', async () => {
    const { edits, server, queue, settled } = edit();
    server.cutOff();
    edits.submit(ROW, move('2025-01-31'));
    await settled();
    const [trouble] = edits.state().troubles;
    if (trouble) edits.drop(trouble);
    expect(edits.state().troubles).toEqual([]);
    expect(queue.state().commands).toEqual([]);
  });
});

describe('undo', () => {
  it('is offered again, as the same command, when the server was not reached', async () => {
    const { edits, server, settled, cached } = edit({ undo: () => ({ ...ROW, version: 5 }) });
    edits.submit(ROW, move('2025-01-31'));
    await settled();
    server.cutOff();
    await edits.undo();
    expect(edits.state().outcome).toMatchObject({ kind: 'saved', undoing: false, error: expect.any(Error) });
    expect(cached()?.forecastOn).toBe('2025-01-31');
    const { outcome } = edits.state();
    const undoId = outcome?.kind === 'saved' ? outcome.edit.undoId : null;
    server.connect();
    await edits.undo();
    expect(edits.state().outcome?.kind).toBe('undone');
    expect(server.askedOf('milestone.undo')).toMatchObject([{ commandId: undoId, version: 4 }]);
    expect(cached()).toMatchObject({ forecastOn: '2024-11-30', version: 5 });
  });

  it('is sent once, however often it is pressed', async () => {
    const { edits, server, settled } = edit({ undo: () => ({ ...ROW, version: 5 }) });
    edits.submit(ROW, move('2025-01-31'));
    await settled();
    await Promise.all([edits.undo(), edits.undo()]);
    await edits.undo();
    expect(server.askedOf('milestone.undo')).toHaveLength(1);
  });

  it('shows what somebody else has stored since', async () => {
    const current = { ...ROW, forecastOn: calendarDate('2025-06-30'), version: 5 };
    const undo = (): never => {
      throw new DomainError('milestone.stale', { current, changedBy: 'Olli' });
    };
    const { edits, settled, cached } = edit({ undo });
    edits.submit(ROW, move('2025-01-31'));
    await settled();
    await edits.undo();
    expect(edits.state().outcome?.kind).toBe('kept');
    expect(cached()?.forecastOn).toBe('2025-06-30');
  });

  it('does nothing where nothing was saved', async () => {
    const { edits, server } = edit();
    await edits.undo();
    expect(edits.state().outcome).toBeNull();
    expect(server.askedOf('milestone.undo')).toEqual([]);
  });
});

it('tells its listeners until they leave', () => {
  const { edits } = edit();
  const listener = vi.fn<() => void>();
  const leave = edits.subscribe(listener);
  edits.submit(ROW, start);
  expect(listener).toHaveBeenCalledTimes(1);
  leave();
  edits.submit(ROW, move('2025-01-31'));
  expect(listener).toHaveBeenCalledTimes(1);
});
