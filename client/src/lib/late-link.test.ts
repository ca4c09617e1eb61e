import { observable } from '@trpc/server/observable';
import { expect, it } from 'vitest';
import { aReference } from '../testing/a-reference.ts';
import { aPerson } from '../testing/open-page.tsx';
import { startStubServer } from '../testing/stub-server.ts';
import { lateLink } from './late-link.ts';
import { trpcClient } from './trpc.ts';

it('brings the answer though the link itself came later', async () => {
  startStubServer({ session: { me: () => aPerson() } });
  expect(await trpcClient.session.me.query()).toEqual(aPerson());
});

it('asks questions of the same moment together', async () => {
  let requests = 0;
  startStubServer({ session: { me: () => null }, reference: { list: aReference } });
  const { fetch } = globalThis;
  globalThis.fetch = (...request) => {
    requests += 1;
    return fetch(...request);
  };
  await Promise.all([trpcClient.session.me.query(), trpcClient.reference.list.query()]);
  expect(requests).toBe(1);
});

it('asks nothing for a question that nobody waits for any more', async () => {
  const server = startStubServer({ session: { me: () => null }, reference: { list: aReference } });
  const send = lateLink({});
  const next = () => observable<never, never>(() => {});
  const ask = (path: string) =>
    send({ op: { id: 1, type: 'query', path, input: undefined, context: {}, signal: null }, next });
  ask('session.me').subscribe({}).unsubscribe();
  await new Promise<void>((complete) => ask('reference.list').subscribe({ complete }));
  expect(server.askedOf('reference.list')).toHaveLength(1);
  expect(server.askedOf('session.me')).toEqual([]);
});
