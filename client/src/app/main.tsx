import { createRoot, hydrateRoot } from 'react-dom/client';
import { takeFirstData } from '../lib/first-data.ts';
import { pageLocale } from '../lib/language.tsx';
import { queryClient } from '../lib/trpc.ts';
import { loadFirstTexts, loadTexts } from '../texts/load-texts.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { AppTree } from './app-tree.tsx';
import { pressAgain } from './pressed-before.ts';
import { router } from './router.tsx';

/** The first paint waits for its data: React would hold back content that suspends for 300 ms. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root.');
  const isDrawn = root.hasChildNodes();
  // The router then leaves out the boundaries that it has around its pages in the browser only.
  if (isDrawn) router.ssr = { manifest: undefined };
  takeFirstData(queryClient);
  const locale = pageLocale();
  if (window.location.pathname !== '/') void loadTexts(locale);
  const [first] = await Promise.all([loadFirstTexts(locale), router.load()]);
  const texts = router.state.location.pathname === '/' ? null : await loadTexts(locale);
  const tree = <AppTree {...{ queryClient, router, locale, first, texts }} onAlive={pressAgain} />;
  if (isDrawn) hydrateRoot(root, tree);
  else createRoot(root).render(tree);
}

void start();
