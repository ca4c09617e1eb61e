import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, render, screen, waitFor } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { expect, onTestFinished, vi } from 'vitest';
import type { Locale } from '../lib/format/locale.ts';
import { LanguageProvider } from '../lib/language.tsx';
import { offlineQueue } from '../lib/offline/offline-queue.ts';
import { queryClient } from '../lib/trpc.ts';
import { loadTexts } from '../texts/load-texts.ts';
import { loadOfficeTexts } from '../texts/office/load-office-texts.ts';

const COMING = 'What is shown waits for its data.';

/** Shows a part of a page by itself, with the product's own texts, cache and links. */
export async function showFeature(feature: ReactNode, locale: Locale = 'fi'): Promise<void> {
  const router = createRouter({
    routeTree: createRootRoute({ component: () => <Suspense fallback={COMING}>{feature}</Suspense> }),
    history: createMemoryHistory(),
  });
  vi.spyOn(window, 'scrollTo').mockReturnValue();
  onTestFinished(() => {
    queryClient.clear();
    void offlineQueue.clear();
  });
  const [texts] = await Promise.all([loadTexts(locale), loadOfficeTexts(locale)]);
  await router.load();
  await act(async () =>
    render(
      <QueryClientProvider client={queryClient}>
        <LanguageProvider locale={locale} first={texts} texts={texts}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>,
    ),
  );
  await waitFor(() => expect(screen.queryByText(COMING)).toBeNull());
}
