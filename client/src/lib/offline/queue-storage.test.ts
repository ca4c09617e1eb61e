import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { aCommand } from '../../testing/a-queue.ts';
import { openQueueStorage } from './queue-storage.ts';

const command = (commandId: string, place: number, personId = 'me') => ({
  ...aCommand({ commandId, personId }),
  place,
  refusal: null,
});

it('keeps what waits for the next page, in its order and apart for each person', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const storage = openQueueStorage();
  expect(await storage.keep(command('b', 2))).toBe(true);
  await storage.keep(command('a', 1));
  await storage.keep(command('c', 3, 'somebody else'));
  const later = openQueueStorage();
  expect((await later.readAll('me'))?.map(({ input }) => input.commandId)).toEqual(['a', 'b']);
  await later.remove('a');
  expect(await later.readAll('me')).toHaveLength(1);
  await later.clear();
  expect(await later.readAll('somebody else')).toEqual([]);
});

it('says that nothing is kept where the browser keeps nothing', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const storage = openQueueStorage();
  expect(await storage.keep(command('a', 1))).toBe(false);
  expect(await storage.readAll('me')).toBeNull();
});
