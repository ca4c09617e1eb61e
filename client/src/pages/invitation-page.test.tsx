import { DomainError } from '@painopiste/shared/errors/domain-error';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import './invitation-page.tsx';
import { openPage } from '../testing/open-page.tsx';
import { startStubServer } from '../testing/stub-server.ts';
import { takeOverConsole } from '../testing/take-over-console.ts';

const INVITED = {
  purpose: 'invitation' as const,
  name: 'Liisa',
  email: 'liisa@alue.example',
  language: 'fi' as const,
};

it('lets somebody in by a password that is written twice, in the language of the page', async () => {
  const server = startStubServer(
    {
      session: { me: () => null },
      invitation: { get: () => INVITED, accept: () => ({ email: INVITED.email }) },
    },
    { '/api/auth/sign-in/email': () => new Response(null, { status: 429 }) },
  );
  await openPage('/invitation?token=salaisuus', 'en');
  expect(await screen.findByText(/Liisa, your account is liisa@alue.example/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText(/^Password \(/), 'a long enough password');
  await userEvent.type(screen.getByLabelText('The password again'), 'another password');
  await userEvent.click(screen.getByRole('button', { name: 'Set the password and sign in' }));
  expect(await screen.findByText(/The passwords are not alike/)).toBeTruthy();
  await userEvent.clear(screen.getByLabelText('The password again'));
  await userEvent.type(screen.getByLabelText('The password again'), 'a long enough password');
  await userEvent.click(screen.getByRole('button', { name: 'Set the password and sign in' }));
  // Signing in may be refused for a while: the password is set all the same, and that is said.
  expect(await screen.findByText('The password is set. Sign in.')).toBeTruthy();
  await waitFor(() =>
    expect(server.askedOf('invitation.accept')).toEqual([
      { token: 'salaisuus', password: 'a long enough password', language: 'en' },
    ]),
  );
});

it('says why a link does not work, and where to go', async () => {
  const said = takeOverConsole();
  startStubServer({
    session: { me: () => null },
    invitation: {
      get: () => {
        throw new DomainError('invitation.used');
      },
    },
  });
  await openPage('/invitation?token=vanha');
  expect((await screen.findByRole('alert')).textContent).toContain('Linkki on jo käytetty');
  expect(screen.getByRole('link', { name: 'Siirry kirjautumaan' })).toBeTruthy();
  said.settle();
});
