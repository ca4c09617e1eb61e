import { TRPCClientError } from '@trpc/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aPerson } from '../../testing/open-page.tsx';
import { startStubServer } from '../../testing/stub-server.ts';
import { refusalOf } from '../error-text.ts';
import { queryClient, trpc, trpcClient } from '../trpc.ts';
import { offlineQueue } from './offline-queue.ts';

const restore = (id: string, commandId: string) =>
  trpcClient.project.restore
    .mutate({ commandId, id, version: 2 })
    .catch((error: unknown) => refusalOf(error).code);
const queued = () => offlineQueue.state().commands.map(({ path, noun, thingId }) => [path, noun, thingId]);

beforeEach(() => void queryClient.setQueryData(trpc.session.me.queryKey(), aPerson()));
afterEach(async () => {
  queryClient.clear();
  await offlineQueue.clear();
});

const cutOff = () => startStubServer({}).cutOff();

it('lets every command wait that cannot reach the server, once however often it is sent', async () => {
  cutOff();
  expect([await restore('a', 'one'), await restore('b', 'two'), await restore('a', 'one')]).toEqual([
    'waiting',
    'waiting',
    'waiting',
  ]);
  expect(queued()).toEqual([
    ['project.restore', 'project', 'a'],
    ['project.restore', 'project', 'b'],
  ]);
});

it('refuses at once what is not to be done later, and everything while nobody is signed in', async () => {
  cutOff();
  const input = { commandId: 'x', version: 1, current: 'a', password: 'b' };
  const password = trpcClient.account.changePassword.mutate(input as never);
  await expect(password).rejects.toBeInstanceOf(TRPCClientError);
  queryClient.clear();
  expect(await restore('a', 'one')).toBe('unreachable');
  expect(queued()).toEqual([]);
});

it('is for what nobody has heard: a refusal is an answer', async () => {
  startStubServer({
    project: {
      restore: () => {
        throw new TypeError('never sent');
      },
    },
  });
  expect(await restore('a', 'one')).toBe('waiting');
});
