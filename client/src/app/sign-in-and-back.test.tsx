import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
// Its chunk ahead of time: what is tested is the way there.
import '../pages/region-page.tsx';
import { aPerson, openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';

/** A server where nobody is signed in until the right password comes. */
function serveAtTheDoor(language: 'fi' | 'sv' = 'fi') {
  let isIn = false;
  const session = {
    me: () => (isIn ? aPerson({ language }) : null),
    demonstrationAccounts: () => ({ password: '', accounts: [] }),
    signInWays: () => ({ password: true, provider: null, isSessionOver: false }),
  };
  return startStubServer(
    { ...pageAnswers(), session },
    {
      '/api/auth/sign-in/email': () => {
        isIn = true;
        return Response.json({});
      },
    },
  );
}

async function signIn() {
  await userEvent.type(await screen.findByLabelText('Sähköposti'), 'hanna@example.fi');
  await userEvent.type(screen.getByLabelText('Salasana'), 'oikea-salasana');
  await userEvent.click(screen.getByRole('button', { name: 'Kirjaudu sisään' }));
}

describe('the way in', () => {
  it('leads from any page to the sign-in and remembers where one was going', async () => {
    serveAtTheDoor();
    const page = await openPage('/regions/04?lines=all');
    expect(page.address()).toBe(`/sign-in?${new URLSearchParams({ to: '/regions/04?lines=all' })}`);
    expect(screen.queryByText(/Vantaa ja Kerava/)).toBeNull();
  });

  it('keeps the address of the sign-in clean for the first page', async () => {
    serveAtTheDoor();
    const page = await openPage('/');
    expect(page.address()).toBe('/sign-in');
  });

  it('goes back to the page that was asked for, with its filters', async () => {
    serveAtTheDoor();
    const page = await openPage('/regions/04?lines=all');
    await signIn();
    await waitFor(() => expect(page.address()).toBe('/regions/04?lines=all'));
    expect(await screen.findByRole('heading', { level: 1, name: /Vantaa ja Kerava/ })).toBeTruthy();
  });

  it('follows no address of another site', async () => {
    serveAtTheDoor();
    const page = await openPage('/sign-in?to=//elsewhere.example/regions');
    await signIn();
    await waitFor(() => expect(page.address()).toBe('/'));
  });

  it('speaks the person’s own language from then on', async () => {
    serveAtTheDoor('sv');
    await openPage('/sign-in');
    await signIn();
    expect(await screen.findByRole('link', { name: 'Delmål' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('sv');
  });
});
