import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense, useLayoutEffect } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { firstEn } from '../texts/first/en.ts';
import { fi } from '../texts/fi.ts';
import { LanguageProvider, pageLocale, useFirstLanguage, useLanguage } from './language.tsx';

// The texts of the later screens have not come yet.
vi.hoisted(() => vi.resetModules());

const First = () => <h1>{useFirstLanguage().texts.frame.regions}</h1>;
const Later = () => <p>{useLanguage().texts.session.email}</p>;

function Choice() {
  const { choose } = useLanguage();
  return (
    <button type="button" onClick={() => void choose('sv')}>
      Svenska
    </button>
  );
}

beforeEach(() => {
  document.documentElement.lang = '';
  document.cookie = 'language=; path=/; max-age=0';
});

describe('the language of the page', () => {
  it('is the one that the server wrote into the page', () => {
    document.documentElement.lang = 'sv';
    expect(pageLocale()).toBe('sv');
  });

  it('is Finnish where the page names a language that there is not', () => {
    document.documentElement.lang = 'de';
    expect(pageLocale()).toBe('fi');
  });

  it('shows the first screen before the texts of the others have come, and theirs after', async () => {
    const seen: (string | null)[] = [];
    const Waiting = () => {
      useLayoutEffect(() => void seen.push(screen.getByRole('heading').textContent), []);
      return '…';
    };
    await act(async () =>
      render(
        <LanguageProvider locale="en" first={firstEn} texts={null}>
          <First />
          <Suspense fallback={<Waiting />}>
            <Later />
          </Suspense>
        </LanguageProvider>,
      ),
    );
    expect(await screen.findByText('E-mail')).toBeTruthy();
    expect(seen).toEqual(['Regions']);
  });

  it('changes every text at once, the page’s language with them, and is remembered', async () => {
    render(
      <LanguageProvider locale="fi" first={fi} texts={fi}>
        <First />
        <Later />
        <Choice />
      </LanguageProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Svenska' }));
    await waitFor(() => expect(screen.getByRole('heading').textContent).toBe('Områden'));
    expect(screen.getByText('E-post')).toBeTruthy();
    expect(document.documentElement.lang).toBe('sv');
    expect(document.cookie).toContain('language=sv');
  });
});
