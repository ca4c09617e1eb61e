import { DomainError } from '@painopiste/shared/errors/domain-error';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import './account-page.tsx';
import type { RouterOutputs } from '../lib/trpc.ts';
import { aToken } from '../testing/a-token.ts';
import { openPage, aPerson } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { type Answers, startStubServer } from '../testing/stub-server.ts';

type Account = RouterOutputs['account']['get'];

type OwnTokens = RouterOutputs['accessToken']['list']['tokens'];

const session = (id: string, isThis: boolean) => ({
  id,
  device: isThis ? 'Firefox, Windows' : null,
  signedInAt: '2024-09-30T05:00:00.000Z',
  seenAt: '2024-09-30T06:15:00.000Z',
  isThis,
});

async function open(wanted: Partial<Account> = {}, acts: Answers['account'] = {}, tokens: OwnTokens = []) {
  const account: Account = {
    id: 'person-1',
    name: 'Hanna Malli',
    email: 'hanna@alue.example',
    language: 'fi',
    version: 2,
    demonstration: false,
    hasPassword: true,
    today: calendarDate('2024-09-30'),
    sessions: [session('here', true), session('0192f0c1-2a4b-7000-8000-000000000005', false)],
    standsInFor: [],
    stoodInForBy: [],
    ...wanted,
  };
  const server = startStubServer({
    ...pageAnswers(),
    session: { me: () => aPerson() },
    account: { get: () => account, ...acts },
    accessToken: { list: () => ({ tokens, reach: { actions: [], regionCodes: [], projectIds: [] } }) },
  });
  await openPage('/account');
  await screen.findByRole('heading', { level: 1, name: 'Oma tili: Hanna Malli' });
  return server;
}

it('changes the password; what was typed does not stay', async () => {
  const server = await open({}, { changePassword: () => ({ version: 3 }) });
  const form = within(screen.getByRole('form', { name: 'Salasana' }));
  await userEvent.type(form.getByLabelText('Nykyinen salasana'), 'vanha salasana');
  await userEvent.type(form.getByLabelText(/^Uusi salasana/), 'uusi pitkä salasana');
  await userEvent.click(form.getByRole('button', { name: 'Vaihda salasana' }));
  expect(await form.findByText(/Muut istunnot on kirjattu ulos/)).toBeTruthy();
  expect(form.getByLabelText<HTMLInputElement>('Nykyinen salasana').value).toBe('');
  expect(server.askedOf('account.changePassword')).toMatchObject([
    { version: 2, currentPassword: 'vanha salasana' },
  ]);
});

it('says at its field that the current password is wrong, or the new one too short', async () => {
  await open(
    {},
    {
      changePassword: () => {
        throw new DomainError('password.wrong');
      },
    },
  );
  const form = within(screen.getByRole('form', { name: 'Salasana' }));
  await userEvent.type(form.getByLabelText('Nykyinen salasana'), 'väärä');
  await userEvent.type(form.getByLabelText(/^Uusi salasana/), 'lyhyt');
  const submit = () => userEvent.click(form.getByRole('button', { name: 'Vaihda salasana' }));
  await submit();
  expect(await form.findByText('Salasana on liian lyhyt: vähintään 12 merkkiä.')).toBeTruthy();
  await userEvent.type(form.getByLabelText(/^Uusi salasana/), ' mutta nyt pitkä');
  await submit();
  expect(await form.findByText('Nykyinen salasana on väärin.')).toBeTruthy();
});

it('lists the sessions with this one marked, and signs out one or all others', async () => {
  const server = await open({}, { endSessions: () => ({ ended: 1 }) });
  const table = within(screen.getByRole('table', { name: 'Istunnot' }));
  expect(table.getByText('tämä istunto').closest('tr')?.textContent).toContain('Firefox, Windows');
  await userEvent.click(table.getByRole('button', { name: 'Kirjaa ulos: Tuntematon laite' }));
  await userEvent.click(screen.getByRole('button', { name: 'Kirjaa ulos kaikkialta muualta' }));
  await waitFor(() =>
    expect(server.askedOf('account.endSessions')).toMatchObject([{ id: expect.any(String) }, { id: null }]),
  );
});

it('tells in whose place one acts, and why a demonstration’s password stays', async () => {
  const time = { validFrom: calendarDate('2024-09-01'), validTo: calendarDate('2024-09-30') };
  await open({ demonstration: true, standsInFor: [{ name: 'Aino', ...time }] });
  expect(screen.getByText('Toimit sijaisena: Aino, 1.9.2024–30.9.2024.')).toBeTruthy();
  expect(screen.queryByRole('form', { name: 'Salasana' })).toBeNull();
});

it('tells of the access tokens, which of them ends soon, and leads to them', async () => {
  const token = { ...aToken(), expiresOn: calendarDate('2024-10-05') };
  await open({}, {}, [token]);
  const section = within(screen.getByRole('region', { name: 'Käyttötunnukset' }));
  expect(section.getByText('Käyttötunnuksia voimassa: 1')).toBeTruthy();
  expect(section.getByText('Vanhenee pian: Power BI')).toBeTruthy();
  const link = section.getByRole('link', { name: 'Hallitse käyttötunnuksia' });
  expect(link.getAttribute('href')).toBe('/account/access-tokens');
});
