import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { openPage } from '../../testing/open-page.tsx';
import { startStubServer } from '../../testing/stub-server.ts';

const PROVIDER = '/api/auth/sign-in/social';

async function openSignIn(
  address: string,
  password: boolean,
  answer = () => new Response(null, { status: 503 }),
) {
  const sent: unknown[] = [];
  startStubServer(
    {
      session: {
        me: () => null,
        demonstrationAccounts: () => ({ password: '', accounts: [] }),
        signInWays: () => ({ password, provider: 'Alueen tunnukset', isSessionOver: false }),
      },
    },
    {
      [PROVIDER]: (body) => {
        sent.push(body);
        return answer();
      },
    },
  );
  await openPage(address);
  const button = await screen.findByRole('button', { name: 'Kirjaudu: Alueen tunnukset' });
  return { sent, press: () => userEvent.click(button) };
}

it('asks for the organisation’s page with the way back, and says so where it does not answer', async () => {
  const { sent, press } = await openSignIn('/sign-in?to=%2Fregions%2F04', true);
  await press();
  expect(sent).toEqual([{ provider: 'oidc', callbackURL: '/regions/04' }]);
  expect((await screen.findByRole('alert')).textContent).toContain('Alueen tunnukset ei vastaa juuri nyt');
  expect(screen.getByLabelText('Salasana')).toBeTruthy();
});

it('is the only way where passwords are off', async () => {
  await openSignIn('/sign-in', false);
  expect(screen.queryByLabelText('Salasana')).toBeNull();
});

it.each([
  ['not-in-use', 'Tunnuksesi ei ole käytössä'],
  ['email-unverified', 'ei ole vahvistanut sähköpostiosoitettasi'],
  ['anything else', 'Kirjautuminen ei onnistunut'],
])('says why somebody came back: %s', async (refused, sentence) => {
  await openSignIn(`/sign-in?${new URLSearchParams({ refused }).toString()}`, true);
  expect((await screen.findByRole('alert')).textContent).toContain(sentence);
});
