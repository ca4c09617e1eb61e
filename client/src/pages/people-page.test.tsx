import { DomainError } from '@painopiste/shared/errors/domain-error';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import './people-page.tsx';
import { aGrantableScopes, aPersonPage } from '../testing/a-person-page.ts';
import { aPerson, openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';

const until = calendarDate('2024-10-06');
const LINK = { path: '/invitation?token=salaisuus', until, mail: 'failed' as const };

async function open(address = '/admin/people', invite = () => ({ id: 'x', name: 'Aino Uusi', link: LINK })) {
  const memberships = [{ role: 'admin' as const, scope: { kind: 'everything' as const } }];
  const server = startStubServer({
    ...pageAnswers(),
    session: { me: () => aPerson({ memberships }) },
    person: {
      list: () => [
        aPersonPage(),
        aPersonPage({ id: 'eero', name: 'Eero Uusi', memberships: [], state: 'invited', lastSignInOn: null }),
      ],
      scopes: aGrantableScopes,
      invite,
    },
  });
  const page = await openPage(address);
  const table = within(await screen.findByRole('table', { name: 'Henkilöt' }));
  return {
    ...server,
    page,
    names: () => table.getAllByRole('rowheader').map(({ textContent }) => textContent),
  };
}

async function openForm() {
  await userEvent.click(screen.getByRole('button', { name: 'Kutsu uusi henkilö' }));
  return within(await screen.findByRole('form', { name: 'Kutsu uusi henkilö' }));
}

it('lists people with role, state and the day of their last sign-in, and finds them by any of these', async () => {
  const { page, names } = await open();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Henkilöt: 2 tunnusta');
  expect(screen.getByText('Osa-aluevastaava: Vantaa ja Kerava')).toBeTruthy();
  expect(screen.getByText('27.9.2024')).toBeTruthy();
  await userEvent.type(screen.getByRole('searchbox'), 'kutsuttu');
  expect(names()).toEqual(['Eero Uusi']);
  expect(page.address()).toBe('/admin/people?q=kutsuttu');
  await userEvent.clear(screen.getByRole('searchbox'));
  await userEvent.type(screen.getByRole('searchbox'), 'vantaa liisa');
  expect(names()).toEqual(['Liisa Vetäjä']);
});

it('invites somebody, shows the link once, and tells that the letter failed', async () => {
  const { askedOf } = await open();
  const form = await openForm();
  await userEvent.type(form.getByLabelText('Nimi'), 'Aino Uusi');
  await userEvent.type(form.getByLabelText('Työsähköposti'), 'aino@alue.example');
  await userEvent.selectOptions(form.getByLabelText('Mitä rooli koskee'), 'Alue');
  await userEvent.selectOptions(form.getByLabelText('Alue'), 'Vantaa ja Kerava');
  await userEvent.click(form.getByRole('button', { name: 'Kutsu henkilö' }));
  const link = await screen.findByLabelText<HTMLInputElement>('Kertakäyttöinen linkki');
  expect(link.value).toContain('/invitation?token=salaisuus');
  expect(screen.getByText(/Sähköpostia ei saatu lähetettyä/)).toBeTruthy();
  expect(askedOf('person.invite')).toMatchObject([
    {
      name: 'Aino Uusi',
      memberships: [{ role: 'lead', scope: { kind: 'region', regionCode: '04' }, validFrom: null }],
    },
  ]);
});

it('says at its field what is missing or taken, and keeps what was typed', async () => {
  await open('/admin/people', () => {
    throw new DomainError('user.email-taken');
  });
  const form = await openForm();
  await userEvent.type(form.getByLabelText('Nimi'), 'Aino Uusi');
  await userEvent.type(form.getByLabelText('Työsähköposti'), 'ei osoite');
  const submit = () => userEvent.click(form.getByRole('button', { name: 'Kutsu henkilö' }));
  await submit();
  expect(await form.findByText(/Kirjoita sähköpostiosoite kokonaan/)).toBeTruthy();
  await userEvent.clear(form.getByLabelText('Työsähköposti'));
  await userEvent.type(form.getByLabelText('Työsähköposti'), 'aino@alue.example');
  await submit();
  expect(await form.findByText('Sähköposti on jo toisella käyttäjällä.')).toBeTruthy();
  expect(form.getByLabelText<HTMLInputElement>('Nimi').value).toBe('Aino Uusi');
});

it('narrows the list by what the address says, and counts each choice', async () => {
  const { page, names } = await open('/admin/people?region=04');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Henkilöt: 1 / 2 tunnusta');
  expect(names()).toEqual(['Liisa Vetäjä']);
  await userEvent.click(screen.getByRole('button', { name: 'Rooli' }));
  expect(screen.getByText('Osa-aluevastaava', { selector: 'label' }).textContent).toBe('Osa-aluevastaava1');
  await userEvent.click(screen.getByRole('checkbox', { name: /^Katselija/ }));
  await waitFor(() => expect(page.address()).toContain('role=viewer'));
  expect(page.address()).toContain('region=04');
  expect(screen.getByText(/Kukaan ei vastaa hakua/)).toBeTruthy();
});

it('invites with several roles, and says at which of them something is wrong', async () => {
  const { askedOf } = await open('/admin/people', () => {
    throw new DomainError('membership.ends-before-start', { earliest: '2024-09-30', index: 1 });
  });
  const form = await openForm();
  await userEvent.type(form.getByLabelText('Nimi'), 'Aino Uusi');
  await userEvent.type(form.getByLabelText('Työsähköposti'), 'aino@alue.example');
  await userEvent.click(form.getByRole('button', { name: 'Lisää toinen rooli' }));
  const second = within(form.getByRole('group', { name: 'Rooli 2' }));
  await userEvent.selectOptions(second.getByLabelText('Rooli'), 'Katselija');
  await userEvent.type(second.getByLabelText(/^Viimeinen päivä/), '1.9.2024');
  await userEvent.click(form.getByRole('button', { name: 'Kutsu henkilö' }));
  expect(await second.findByText(/Aikaisin on 30.9.2024/)).toBeTruthy();
  expect(askedOf('person.invite')).toMatchObject([
    { memberships: [{ role: 'lead' }, { role: 'viewer', validTo: '2024-09-01' }] },
  ]);
  await userEvent.click(form.getByRole('button', { name: 'Poista rooli 2' }));
  expect(form.queryByRole('group', { name: 'Rooli 2' })).toBeNull();
});
