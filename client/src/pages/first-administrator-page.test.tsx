import { DomainError } from '@painopiste/shared/errors/domain-error';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openPage } from '../testing/open-page.tsx';
import { startStubServer } from '../testing/stub-server.ts';

async function open(refusal?: DomainError) {
  const createFirstAdministrator = () => {
    if (refusal) throw refusal;
    return Promise.resolve(undefined as never);
  };
  const server = startStubServer({
    session: {
      me: () => null,
      demonstrationAccounts: () => ({ password: '', accounts: [] }),
      signInWays: () => ({ password: true, provider: null, isSessionOver: false }),
      createFirstAdministrator,
    },
  });
  const page = await openPage('/first-administrator?token=kertakoodi');
  await userEvent.type(await screen.findByLabelText('Nimi'), 'Paula Pää');
  await userEvent.type(screen.getByLabelText('Sähköposti'), 'paula@example.fi');
  await userEvent.type(screen.getByLabelText(/^Salasana/), 'pitkä-salasana-1');
  await userEvent.click(screen.getByRole('button', { name: 'Luo tunnus' }));
  return { server, page };
}

describe('the first administrator', () => {
  it('is made with the word of the link, and then signs in', async () => {
    const { server, page } = await open();
    expect((await screen.findByRole('status')).textContent).toContain('Tunnus on luotu.');
    expect(server.askedOf('session.createFirstAdministrator')).toEqual([
      { token: 'kertakoodi', name: 'Paula Pää', email: 'paula@example.fi', password: 'pitkä-salasana-1' },
    ]);
    await userEvent.click(screen.getByRole('link', { name: 'Kirjaudu sisään' }));
    expect(page.address()).toBe('/sign-in');
  });

  it('is not made by an old link: it says how to get a new one, and keeps what was typed', async () => {
    await open(new DomainError('link.expired'));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Linkki on vanhentunut. Käynnistä palvelin',
    );
    expect(screen.getByLabelText<HTMLInputElement>('Nimi').value).toBe('Paula Pää');
    expect(screen.getByLabelText<HTMLInputElement>(/^Salasana/).value).toBe('pitkä-salasana-1');
  });
});
