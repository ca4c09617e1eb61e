import { DomainError } from '@painopiste/shared/errors/domain-error';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import './person-page.tsx';
import { aGrantableScopes, aPersonPage } from '../testing/a-person-page.ts';
import { aPerson, openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { type Answers, startStubServer } from '../testing/stub-server.ts';

const HEIR = '0192f0c1-2a4b-7000-8000-000000000009';

async function open(person = aPersonPage(), others: Answers = {}) {
  const memberships = [{ role: 'admin' as const, scope: { kind: 'everything' as const } }];
  const server = startStubServer({
    ...pageAnswers(),
    session: { me: () => aPerson({ memberships }) },
    ...others,
    person: {
      get: () => person,
      list: () => [person, aPersonPage({ id: HEIR, name: 'Eero Perijä' })],
      scopes: aGrantableScopes,
      ...others.person,
    },
  });
  await openPage(`/admin/people/${person.id}`);
  await screen.findByRole('heading', { level: 1, name: /Liisa Vetäjä/ });
  return server;
}

it('says who it is and in which state, with the way back to everybody', async () => {
  await open();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Liisa Vetäjä: käytössä');
  const way = within(screen.getByRole('navigation', { name: 'Sijainti' }));
  expect(way.getByRole('link', { name: 'Henkilöt' }).getAttribute('href')).toBe('/admin/people');
});

it('ends a role at once unless another day is told, and says at the day why not', async () => {
  const server = await open(aPersonPage(), {
    membership: {
      end: () => {
        throw new DomainError('membership.last-administrator');
      },
    },
  });
  await userEvent.click(screen.getByRole('button', { name: /^Päätä rooli: Osa-aluevastaava/ }));
  const dialog = within(await screen.findByRole('dialog', { name: /^Päätä: Osa-aluevastaava/ }));
  const day = dialog.getByLabelText<HTMLInputElement>('Viimeinen voimassaolopäivä');
  expect(day.value).toBe('29.9.2024');
  await userEvent.click(dialog.getByRole('button', { name: 'Päätä rooli' }));
  expect(await dialog.findByText(/viimeinen koko palvelun pääkäyttäjä/)).toBeTruthy();
  expect(day.getAttribute('aria-invalid')).toBe('true');
  expect(server.askedOf('membership.end')).toMatchObject([{ version: 1, lastOn: '2024-09-29' }]);
});

it('names a deputy between two days', async () => {
  const server = await open(aPersonPage(), {
    deputy: {
      add: () => {
        throw new DomainError('membership.ends-before-start', { earliest: '2024-10-07' });
      },
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Nimeä sijainen' }));
  const form = within(await screen.findByRole('form', { name: 'Nimeä sijainen' }));
  await userEvent.selectOptions(form.getByLabelText('Sijainen'), HEIR);
  await userEvent.type(form.getByLabelText('Ensimmäinen päivä'), '7.10.2024');
  await userEvent.type(form.getByLabelText('Viimeinen päivä'), '1.10.2024');
  await userEvent.click(form.getByRole('button', { name: 'Nimeä sijainen' }));
  expect(await form.findByText(/Aikaisin on 7.10.2024/)).toBeTruthy();
  expect(server.askedOf('deputy.add')).toMatchObject([
    { deputyId: HEIR, validFrom: '2024-10-07', validTo: '2024-10-01' },
  ]);
});

it('asks before an account goes out of use', async () => {
  const deactivate = () => ({ ...aPersonPage(), isDeactivated: true, version: 4 });
  const server = await open(aPersonPage(), { person: { deactivate } });
  await userEvent.click(screen.getByRole('button', { name: 'Poista tunnus käytöstä' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Poista tunnus käytöstä' }));
  expect(server.askedOf('person.deactivate')).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Poista tunnus käytöstä' }));
  await waitFor(() => expect(server.askedOf('person.deactivate')).toMatchObject([{ version: 3 }]));
});

it('shows what would move before it moves, and hands it back', async () => {
  const names = { fi: 'Palvelupolku', sv: null, en: null };
  const milestones = [
    { id: 'm', names, projectNames: { fi: 'Hanke', sv: null, en: null }, state: 'planned' as const },
  ];
  const moved = {
    fromId: 'a',
    toId: HEIR,
    toName: 'Eero',
    version: 4,
    milestoneIds: ['m'],
    workAreaIds: [],
    ended: [],
    addedIds: [],
  };
  const server = await open(aPersonPage(), {
    person: {
      handOverPreview: () => ({ milestones, workAreas: [], memberships: [], unseen: 1 }),
      handOver: () => moved,
      handBack: () => ({ version: 5, milestoneIds: ['m'], workAreaIds: [] }),
    },
  });
  await userEvent.selectOptions(screen.getByLabelText('Kenelle'), HEIR);
  expect(await screen.findByText('Palvelupolku (Hanke)')).toBeTruthy();
  expect(screen.getByText(/ei näe 1 näistä/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Siirrä' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Palauta takaisin' }));
  await waitFor(() => expect(server.askedOf('person.handBack')).toHaveLength(1));
  const [{ commandId }] = server.askedOf('person.handOver') as [{ commandId: string }];
  expect(server.askedOf('person.handBack')).toMatchObject([{ undoes: commandId }]);
});

it('leaves the whole person alone where she is of another region too', async () => {
  await open(aPersonPage({ mayManage: false }));
  expect(screen.getByText(/rooleja myös oman alueesi ulkopuolella/)).toBeTruthy();
  for (const name of ['Nimeä sijainen', 'Poista tunnus käytöstä', 'Lähetä linkki uuteen salasanaan'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});

it('tells which roles a group of the directory gives, and that such a one comes back', async () => {
  const [held] = aPersonPage().memberships;
  if (!held) throw new Error('No role.');
  const project = {
    ...held,
    id: 'by-group',
    scope: { kind: 'project' as const, projectId: 'p' },
    names: { fi: 'Hanke', sv: null, en: null },
    directoryGroup: 'vetajat',
  };
  await open(aPersonPage({ isFromDirectory: true, memberships: [held, project] }));
  expect(screen.getByText('ryhmä vetajat')).toBeTruthy();
  expect(screen.getByText('käsin')).toBeTruthy();
  expect(screen.getByText(/Kirjautuu organisaation tunnuksilla/)).toBeTruthy();
  await userEvent.click(
    screen.getByRole('button', { name: 'Päätä rooli: Osa-aluevastaava: Hanke (Vantaa ja Kerava)' }),
  );
  expect(await screen.findByText(/se palaa seuraavassa kirjautumisessa/)).toBeTruthy();
});
