import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { QueryClient } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { putFirstAnswers, type FirstAnswer } from '../lib/first-data.ts';
import { aRegionRow, anOverview } from '../testing/an-overview.ts';
import { aPerson } from '../testing/open-page.tsx';
import { loadFirstTexts, loadTexts } from '../texts/load-texts.ts';
import { AppTree } from './app-tree.tsx';
import { drawPage } from './draw-page.tsx';
import { routerOptions } from './router-options.ts';

// The browser that takes a page over has loaded nothing yet of what follows the first screen.
vi.hoisted(() => vi.resetModules());

const me = { path: 'session.me', data: aPerson() };
const overview = {
  path: 'region.overview',
  input: {},
  data: anOverview([aRegionRow(), aRegionRow({ code: '20', grant: { ...aRegionRow().grant } })]),
};
const answers: readonly FirstAnswer[] = [me, overview];

beforeEach(() => {
  document.documentElement.lang = 'fi';
});

/** What React does of itself while it does this, all of it and nothing more. */
function within<T>(work: () => T): T {
  const results: T[] = [];
  act(() => void results.push(work()));
  const [result] = results;
  if (result === undefined) throw new Error('Nothing was done.');
  return result;
}

it('draws the portfolio with a row for every region', async () => {
  const html = await drawPage({ address: '/', locale: 'fi', answers });
  const page = new DOMParser().parseFromString(html ?? '', 'text/html');
  expect(page.querySelectorAll('tbody tr')).toHaveLength(2);
  expect(page.querySelector('h1')?.textContent).toBeTruthy();
});

it('draws it in the language that was asked for', async () => {
  expect(await drawPage({ address: '/', locale: 'sv', answers })).toContain('Områden');
  expect(await drawPage({ address: '/', locale: 'en', answers })).toContain('Regions');
});

it('writes no styles and no scripts into the page, whose policy would refuse them', async () => {
  const html = await drawPage({ address: '/', locale: 'fi', answers });
  expect(html).not.toMatch(/ style=|<script/);
});

it('leaves a page whose answers are not all there to the browser', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('the server asks itself nothing')));
  expect(await drawPage({ address: '/', locale: 'fi', answers: [me] })).toBeNull();
});

it('draws the very page that the browser then takes over', async () => {
  const root = document.createElement('div');
  document.body.append(root);
  root.innerHTML = (await drawPage({ address: '/?sort=-grant', locale: 'fi', answers })) ?? '';
  const drawn = root.querySelector('main')?.innerHTML;
  const queryClient = new QueryClient();
  putFirstAnswers(queryClient, answers);
  const history = createMemoryHistory({ initialEntries: ['/?sort=-grant'] });
  const router = createRouter({ ...routerOptions, context: { queryClient }, history });
  router.ssr = { manifest: undefined };
  vi.spyOn(window, 'scrollTo').mockReturnValue();
  await router.load();
  const first = await loadFirstTexts('fi');
  const complaints = vi.fn<(error: unknown) => void>();
  const tree = <AppTree {...{ queryClient, router, locale: 'fi' as const, first, texts: null }} />;
  const hydrate = () => hydrateRoot(root, tree, { onRecoverableError: complaints });
  // Not awaited: what follows the first screen would come meanwhile, sooner or later.
  const shown = within(hydrate);
  expect(root.querySelector('main')?.innerHTML).toBe(drawn);
  await act(() => loadTexts('fi'));
  expect(complaints).not.toHaveBeenCalled();
  act(() => shown.unmount());
});
