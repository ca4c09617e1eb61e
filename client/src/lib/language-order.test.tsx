import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterAll, expect, it, vi } from 'vitest';
import { fi } from '../texts/fi.ts';
import type { loadTexts as LoadTexts } from '../texts/load-texts.ts';
import { LanguageProvider, useLanguage } from './language.tsx';

const arrival = vi.hoisted(() => {
  // Whoever has the texts already would not ask for them again.
  vi.resetModules();
  return { ofSwedish: (): void => {} };
});
afterAll(() => void vi.resetModules());

// Swedish comes when the test says so.
vi.mock('../texts/load-texts.ts', async (original) => {
  const actual = await original<{ loadTexts: typeof LoadTexts }>();
  const held = new Promise<void>((resolve) => (arrival.ofSwedish = resolve));
  return {
    ...actual,
    loadTexts: async (locale: 'fi' | 'sv' | 'en') => {
      if (locale === 'sv') await held;
      return actual.loadTexts(locale);
    },
  };
});

function Choices() {
  const { choose, texts } = useLanguage();
  return (
    <>
      <h1>{texts.frame.regions}</h1>
      {(['sv', 'en'] as const).map((locale) => (
        <button type="button" key={locale} onClick={() => void choose(locale)}>
          {locale}
        </button>
      ))}
    </>
  );
}

it('of two quick choices the later one stays, though its texts came first', async () => {
  render(
    <LanguageProvider locale="fi" first={fi} texts={fi}>
      <Choices />
    </LanguageProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'sv' }));
  await userEvent.click(screen.getByRole('button', { name: 'en' }));
  await waitFor(() => expect(screen.getByRole('heading').textContent).toBe('Regions'));
  arrival.ofSwedish();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.getByRole('heading').textContent).toBe('Regions');
  expect(document.documentElement.lang).toBe('en');
});
