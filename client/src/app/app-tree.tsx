import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useEffect } from 'react';
import { LanguageProvider } from '../lib/language.tsx';
import type { Locale } from '../lib/format/locale.ts';
import type { FirstTexts } from '../texts/first/fi.ts';
import type { Texts } from '../texts/fi.ts';
import type { router as productRouter } from './router.tsx';

type Props = {
  queryClient: QueryClient;
  router: typeof productRouter;
  locale: Locale;
  first: FirstTexts;
  texts: Texts | null;
  /** The page answers from now on. */
  onAlive?: () => void;
};

/** The whole product: what the server draws and what the browser takes over must be the same tree. */
export function AppTree({ queryClient, router, onAlive, ...language }: Props) {
  // The page as the server has drawn it: it was there before.
  useEffect(() => onAlive?.(), [onAlive]);
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <LanguageProvider {...language}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </StrictMode>
  );
}
