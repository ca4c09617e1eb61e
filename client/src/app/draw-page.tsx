import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRouter } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { putFirstAnswers, type FirstAnswer } from '../lib/first-data.ts';
import type { Locale } from '../lib/format/locale.ts';
import { loadFirstTexts } from '../texts/load-texts.ts';
import { AppTree } from './app-tree.tsx';
import { routerOptions } from './router-options.ts';

interface Asked {
  /** Path and search of the address. */
  readonly address: string;
  readonly locale: Locale;
  /** Everything that the first screen asks. */
  readonly answers: readonly FirstAnswer[];
}

/**
 * The first screen as HTML, made on the server, so that it is read before any script has come; null where an answer is
 * missing: then the browser draws it, and says what is wrong. For pages whose texts are those of the first screen.
 */
export async function drawPage({ address, locale, answers }: Asked): Promise<string | null> {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  putFirstAnswers(queryClient, answers);
  const router = createRouter({
    ...routerOptions,
    context: { queryClient },
    history: createMemoryHistory({ initialEntries: [address] }),
    // Nothing has been scrolled yet, and the policy of the page allows no script in it.
    scrollRestoration: false,
    isServer: true,
  });
  const [first] = await Promise.all([loadFirstTexts(locale), router.load()]);
  if (router.state.matches.some(({ status }) => status !== 'success')) return null;
  return renderToString(<AppTree {...{ queryClient, router, locale, first, texts: null }} />);
}
