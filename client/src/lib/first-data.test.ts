import { QueryClient } from '@tanstack/react-query';
import { expect, it, onTestFinished } from 'vitest';
import { anOverview } from '../testing/an-overview.ts';
import { aPerson } from '../testing/open-page.tsx';
import { takeFirstData } from './first-data.ts';
import { trpc } from './trpc.ts';

function putIntoPage(answers: readonly object[]): void {
  const element = document.createElement('script');
  element.id = 'first-data';
  element.type = 'application/json';
  element.textContent = JSON.stringify(answers);
  document.body.append(element);
  onTestFinished(() => element.remove());
}

it('finds an answer of the page under the key that its query uses, with and without an input', () => {
  const overview = anOverview();
  putIntoPage([
    { path: 'session.me', data: aPerson() },
    { path: 'region.overview', input: { lines: 'all' }, data: overview },
    { path: 'region.overview', input: {}, data: anOverview([]) },
  ]);
  const client = new QueryClient();
  takeFirstData(client);
  expect(client.getQueryData(trpc.session.me.queryKey())).toEqual(aPerson());
  expect(client.getQueryData(trpc.region.overview.queryKey({ lines: 'all' }))).toEqual(overview);
  // As the first screen asks: nothing is chosen in the address.
  const asked = trpc.region.overview.queryOptions({ lines: undefined, month: undefined });
  expect(client.getQueryData(asked.queryKey)).toEqual(anOverview([]));
});

it('takes the answers out of the page, so that they are read once', () => {
  putIntoPage([{ path: 'session.me', data: null }]);
  const client = new QueryClient();
  takeFirstData(client);
  expect(document.getElementById('first-data')).toBeNull();
  expect(client.getQueryData(trpc.session.me.queryKey())).toBeNull();
});

it('is content with a page that carries nothing', () => {
  const client = new QueryClient();
  takeFirstData(client);
  expect(client.getQueryCache().getAll()).toEqual([]);
});
