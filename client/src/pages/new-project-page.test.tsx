import { DomainError } from '@painopiste/shared/errors/domain-error';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { RouterOutputs } from '../lib/trpc.ts';
import { aProjectSettings } from '../testing/a-project-settings.ts';
import { aReference } from '../testing/a-reference.ts';
import { aPerson, openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer, type Answers } from '../testing/stub-server.ts';

type Reference = RouterOutputs['reference']['list'];

const CALL = { key: 'rrp2', names: { fi: 'RRP2', sv: null, en: null }, isArchived: false };
const ENDED = { ...CALL, key: 'rrp1', isArchived: true };
const REFERENCE = {
  ...aReference(),
  programmes: aReference().programmes.map((programme) => ({ ...programme, calls: [ENDED, CALL] })),
};
const ADMIN = aPerson({ memberships: [{ role: 'admin', scope: { kind: 'region', regionCode: '04' } }] });

async function open(create?: NonNullable<Answers['project']>['create'], reference: Reference = REFERENCE) {
  const answers = pageAnswers();
  const server = startStubServer({
    ...answers,
    reference: { list: () => reference },
    session: { me: () => ADMIN },
    project: { ...answers.project, settings: () => aProjectSettings(), ...(create ? { create } : {}) },
  });
  return { server, page: await openPage('/projects/new?region=04') };
}

it('makes a project under the address that its name proposes, and goes on to its forms', async () => {
  const { project } = aProjectSettings();
  const { server, page } = await open(() => ({ ...project, managerId: ADMIN.id }));
  expect(screen.getByLabelText<HTMLSelectElement>('Alue').options).toHaveLength(2);
  await userEvent.type(screen.getByLabelText('Nimi suomeksi'), 'Hyvät palvelut');
  expect(screen.getByText(/Tyhjänä osoitteeksi tulee \/projects\/hyvat-palvelut/)).toBeTruthy();
  // An archived call is not offered: what is there is the empty choice and the other.
  expect(screen.getByLabelText<HTMLSelectElement>('Haku').options).toHaveLength(2);
  await userEvent.selectOptions(screen.getByLabelText('Haku'), 'rrp2');
  await userEvent.type(screen.getByLabelText('Hanke alkaa'), '1.1.2024');
  await userEvent.click(screen.getByRole('button', { name: 'Luo hanke' }));
  await waitFor(() => expect(page.address()).toBe('/projects/hyvat-palvelut/edit'));
  expect(server.askedOf('project.create')).toMatchObject([
    {
      slug: 'hyvat-palvelut',
      regionCode: '04',
      callKey: 'rrp2',
      startsOn: '2024-01-01',
      asManager: true,
      nameSv: '',
      version: 0,
    },
  ]);
});

it('puts an address that is taken at its field and keeps what is typed', async () => {
  await open(() => {
    throw new DomainError('project.slug-taken', { slug: 'hyvat-palvelut' });
  });
  await userEvent.type(screen.getByLabelText('Nimi suomeksi'), 'Hyvät palvelut');
  await userEvent.selectOptions(screen.getByLabelText('Haku'), 'rrp2');
  await userEvent.type(screen.getByLabelText('Hanke alkaa'), '1.1.2024');
  await userEvent.click(screen.getByRole('button', { name: 'Luo hanke' }));
  expect(await screen.findByText('Tämä osoite on jo käytössä. Valitse toinen.')).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByLabelText(/^Osoite/));
  expect(screen.getByLabelText<HTMLInputElement>('Nimi suomeksi').value).toBe('Hyvät palvelut');
});

it('says that a call is needed first', async () => {
  await open(undefined, aReference());
  expect(screen.getByText(/Lisää ensin ohjelma ja haku/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Luo hanke' })).toBeNull();
});
