import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { takeFirstData } from '../lib/first-data.ts';
import { LanguageProvider, pageLocale } from '../lib/language.tsx';
import { queryClient } from '../lib/trpc.ts';
import { loadFirstTexts, loadTexts } from '../texts/load-texts.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import { router } from './router.tsx';

/** The first paint waits for its data: React would hold back content that suspends for 300 ms. */
async function start(): Promise<void> {
  takeFirstData(queryClient);
  const locale = pageLocale();
  if (window.location.pathname !== '/') void loadTexts(locale);
  const [first] = await Promise.all([loadFirstTexts(locale), router.load()]);
  const texts = router.state.location.pathname === '/' ? null : await loadTexts(locale);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element #root.');
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider locale={locale} first={first} texts={texts}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
