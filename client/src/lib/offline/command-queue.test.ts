import { DomainError } from '@painopiste/shared/errors/domain-error';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aCommand, aQueue, aStorage, someWindows } from '../../testing/a-queue.ts';
import type { CommandInput } from './queued-command.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that can be cut off; takes each command and answers the next version, or what `refuse` throws. */
function aServer(refuse: (input: CommandInput) => unknown = () => null) {
  const took: string[] = [];
  const server = {
    isThere: false,
    took,
    send: async (_path: string, input: CommandInput): Promise<unknown> => {
      if (!server.isThere) throw new TypeError('Failed to fetch');
      const refusal = refuse(input);
      if (refusal instanceof Error) throw refusal;
      took.push(`${input.commandId} on ${input.version}`);
      return { version: input.version + 1 };
    },
  };
  return server;
}

const waiting = (queue: ReturnType<typeof aQueue>) =>
  queue.state().commands.map(({ input }) => input.commandId);
const soon = () => vi.advanceTimersByTimeAsync(60_000);

describe('what waits for a connection', () => {
  it('is sent by itself when there is one, in the order in which it was given', async () => {
    const server = aServer();
    const queue = aQueue(server.send);
    queue.add(aCommand({ commandId: 'one', thingId: 'a' }));
    queue.add(aCommand({ commandId: 'two', thingId: 'b' }));
    await soon();
    expect(waiting(queue)).toEqual(['one', 'two']);
    server.isThere = true;
    await soon();
    expect(server.took).toEqual(['one on 3', 'two on 3']);
    expect(waiting(queue)).toEqual([]);
  });

  it('follows the versions of its own earlier commands on the same thing', async () => {
    const server = aServer();
    server.isThere = true;
    const queue = aQueue(server.send);
    queue.add(aCommand({ commandId: 'one' }));
    queue.add(aCommand({ commandId: 'two' }));
    queue.add(aCommand({ commandId: 'other', thingId: 'b' }));
    queue.flush();
    await soon();
    expect(server.took).toEqual(['one on 3', 'two on 4', 'other on 3']);
  });

  it('outlives the page, and is taken up by the same person only', async () => {
    const [server, storage] = [aServer(), aStorage()];
    aQueue(server.send, storage).add(aCommand({ commandId: 'one' }));
    await vi.advanceTimersByTimeAsync(10);
    vi.clearAllTimers();
    server.isThere = true;
    const [other, same] = [aQueue(server.send, storage), aQueue(server.send, storage)];
    await other.open('somebody else');
    expect(waiting(other)).toEqual([]);
    await same.open('me');
    await soon();
    expect(server.took).toEqual(['one on 3']);
  });

  it('is not kept where the browser has no room, and says so', async () => {
    const queue = aQueue(aServer().send, aStorage({ full: true }));
    queue.add(aCommand({ commandId: 'one' }));
    await vi.advanceTimersByTimeAsync(10);
    expect(queue.state().isKept).toBe(false);
  });

  it('is not sent once another window has sent it or given it up', async () => {
    const [server, storage] = [aServer(), aStorage()];
    const queue = aQueue(server.send, storage);
    queue.add(aCommand({ commandId: 'one' }));
    await vi.advanceTimersByTimeAsync(10);
    storage.kept.clear();
    server.isThere = true;
    await soon();
    expect(server.took).toEqual([]);
    expect(waiting(queue)).toEqual([]);
  });
});

describe('two windows of one browser', () => {
  async function twoWindows(refuse?: (input: CommandInput) => unknown) {
    const [server, storage, window] = [aServer(refuse), aStorage(), someWindows()];
    const queues = [aQueue(server.send, storage, window()), aQueue(server.send, storage, window())] as const;
    await Promise.all(queues.map((queue) => queue.open('me')));
    return { server, queues };
  }

  it('share one queue: each is sent once, in the order of both', async () => {
    const { server, queues } = await twoWindows();
    const [one, other] = queues;
    one.add(aCommand({ commandId: 'one', thingId: 'a' }));
    await vi.advanceTimersByTimeAsync(10);
    other.add(aCommand({ commandId: 'two', thingId: 'a' }));
    await vi.advanceTimersByTimeAsync(10);
    expect([waiting(one), waiting(other)]).toEqual([
      ['one', 'two'],
      ['one', 'two'],
    ]);
    const heard: string[] = [];
    other.onStored(({ input }) => heard.push(input.commandId));
    server.isThere = true;
    one.flush();
    await soon();
    expect(server.took).toEqual(['one on 3', 'two on 4']);
    expect([waiting(one), waiting(other)]).toEqual([[], []]);
    expect(heard).toEqual(['one', 'two']);
  });

  it('see the same refusal, and what one gives up is gone in the other', async () => {
    const { server, queues } = await twoWindows(() => new DomainError('permission.denied'));
    const [one, other] = queues;
    server.isThere = true;
    one.add(aCommand({ commandId: 'one' }));
    await soon();
    expect(other.state().commands).toMatchObject([{ refusal: { code: 'permission.denied' } }]);
    other.remove('one');
    await soon();
    expect(waiting(one)).toEqual([]);
  });

  it('send for the other once it is closed', async () => {
    const { server, queues } = await twoWindows();
    queues[0].add(aCommand({ commandId: 'one' }));
    await vi.advanceTimersByTimeAsync(10);
    server.isThere = true;
    queues[1].flush();
    await vi.advanceTimersByTimeAsync(10);
    expect(server.took).toEqual(['one on 3']);
  });
});

it('sends nothing of somebody who was here before', async () => {
  const server = aServer();
  const queue = aQueue(server.send);
  queue.add(aCommand({ commandId: 'one' }));
  await queue.open('somebody else');
  server.isThere = true;
  await soon();
  expect(server.took).toEqual([]);
});

it('keeps one command once, with the latest words', async () => {
  const queue = aQueue(aServer().send);
  queue.add(aCommand({ commandId: 'one' }));
  queue.add(aCommand({ commandId: 'one', subject: 'more' }));
  queue.describe('one', { subject: 'most', words: { what: 'a', where: 'b', fields: [] } });
  expect(queue.state().commands).toMatchObject([{ subject: 'most', words: { what: 'a' } }]);
});

describe('what the server refuses', () => {
  it('stays for its person to decide, and the rest goes on', async () => {
    const server = aServer(({ commandId }) => commandId === 'one' && new DomainError('permission.denied'));
    server.isThere = true;
    const [storage, stored] = [aStorage(), vi.fn<() => void>()];
    const queue = aQueue(server.send, storage);
    queue.onStored(stored);
    queue.add(aCommand({ commandId: 'one' }));
    queue.add(aCommand({ commandId: 'two', thingId: 'b' }));
    queue.flush();
    await soon();
    expect(server.took).toEqual(['two on 3']);
    expect(stored).toHaveBeenCalledTimes(1);
    expect(queue.state().commands).toMatchObject([{ refusal: { code: 'permission.denied' } }]);
    expect(storage.kept.get('one')?.refusal).toMatchObject({ code: 'permission.denied' });
    queue.remove('one');
    await soon();
    expect(storage.kept.size).toBe(0);
  });

  it('is sent again as the same command when its person says so', async () => {
    let refusals = 1;
    const server = aServer(() => ((refusals -= 1) >= 0 ? new DomainError('permission.denied') : null));
    server.isThere = true;
    const queue = aQueue(server.send);
    queue.add(aCommand({ commandId: 'one' }));
    await soon();
    queue.again('one');
    await soon();
    expect(server.took).toEqual(['one on 3']);
  });
});

it('waits for its person to sign in again', async () => {
  let isSignedIn = false;
  const server = aServer(() => (isSignedIn ? null : new DomainError('session.required')));
  server.isThere = true;
  const queue = aQueue(server.send);
  queue.add(aCommand({ commandId: 'one' }));
  await soon();
  expect(queue.state().commands).toMatchObject([{ refusal: null }]);
  isSignedIn = true;
  await soon();
  expect(server.took).toEqual(['one on 3']);
});

it('forgets everything at once', async () => {
  const storage = aStorage();
  const queue = aQueue(aServer().send, storage);
  queue.add(aCommand({ commandId: 'one' }));
  await queue.clear();
  await soon();
  expect([waiting(queue), storage.kept.size]).toEqual([[], 0]);
});
