import { QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, render, waitFor } from '@testing-library/react';
import { expect, onTestFinished, vi } from 'vitest';
import { routerOptions } from '../app/router-options.ts';
import { LanguageProvider } from '../lib/language.tsx';
import type { Locale } from '../lib/format/locale.ts';
import { offlineQueue } from '../lib/offline/offline-queue.ts';
import { queryClient, type RouterOutputs } from '../lib/trpc.ts';
import { loadTexts } from '../texts/load-texts.ts';
import { loadOfficeTexts } from '../texts/office/load-office-texts.ts';
import { calendarDate } from '../lib/values.ts';

type Me = NonNullable<RouterOutputs['session']['me']>;

/** Who uses the page in a test: a manager of everything, on 30.9.2024. */
export const aPerson = (wanted: Partial<Me> = {}): Me => ({
  id: 'person-1',
  name: 'Hanna Malli',
  email: 'hanna@example.fi',
  language: 'fi',
  memberships: [{ role: 'manager', scope: { kind: 'everything' } }],
  today: calendarDate('2024-09-30'),
  demonstration: true,
  scenario: 'demo',
  ...wanted,
});

/** Opens the product at an address, with its own routes, texts and cache. */
export async function openPage(address: string, locale: Locale = 'fi') {
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({ ...routerOptions, history });
  vi.spyOn(window, 'scrollTo').mockReturnValue();
  document.documentElement.lang = locale;
  onTestFinished(() => {
    queryClient.clear();
    void offlineQueue.clear();
    document.documentElement.lang = '';
  });
  const [texts] = await Promise.all([loadTexts(locale), loadOfficeTexts(locale)]);
  await router.load();
  // Waited for: what is shown may itself wait for its data.
  await act(async () =>
    render(
      <QueryClientProvider client={queryClient}>
        <LanguageProvider locale={locale} first={texts} texts={texts}>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>,
    ),
  );
  // What asks besides the route's own data holds the whole page back (LoadingPage).
  await waitFor(() => expect(document.querySelector('main > output')).toBeNull());
  return {
    texts,
    /** The address as the browser would show it. */
    address: (): string => router.state.location.href,
    back: (): void => router.history.back(),
  };
}
