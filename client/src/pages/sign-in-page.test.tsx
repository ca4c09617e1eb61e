import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPage } from '../testing/open-page.tsx';
import { startStubServer } from '../testing/stub-server.ts';

const open = async (isSessionOver = false) => {
  startStubServer({
    session: {
      me: () => null,
      demonstrationAccounts: () => ({ password: '', accounts: [] }),
      signInWays: () => ({ password: true, provider: null, isSessionOver }),
    },
  });
  await openPage('/sign-in');
  await screen.findByRole('heading', { level: 1, name: 'Kirjaudu Painopisteeseen' });
};

it('lets one change the language before signing in, and keeps what was typed', async () => {
  await open();
  await userEvent.type(screen.getByLabelText('Sähköposti'), 'hanna@example.fi');
  await userEvent.click(screen.getByRole('radio', { name: 'Svenska' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Logga in i Painopiste' })).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('E-post').value).toBe('hanna@example.fi');
  expect(document.title).toBe('Logga in i Painopiste – Painopiste');
});

it('names each language in that language, for speech too', async () => {
  await open();
  expect(screen.getByText('Svenska').lang).toBe('sv');
  expect(screen.getByText('English').lang).toBe('en');
});

it('says why one is here where a session has ended', async () => {
  await open(true);
  expect(await screen.findByText(/Istuntosi on päättynyt: sinut kirjattiin ulos muualla/)).toBeTruthy();
});
