import { DomainError } from '@painopiste/shared/errors/domain-error';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aProjectSettings } from '../../testing/a-project-settings.ts';
import { aPerson } from '../../testing/open-page.tsx';
import { showFeature } from '../../testing/show-feature.tsx';
import { startStubServer, type Answers } from '../../testing/stub-server.ts';
import { PartnerSection } from './partner-section.tsx';

const partner = (id: string, nameFi: string, isArchived = false) => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  version: 1,
  kind: 'city' as const,
  nameFi,
  nameSv: null,
  nameEn: null,
  businessId: null,
  isArchived,
});
const VANTAA = partner('1', 'Vantaa');
const KERAVA = partner('2', 'Kerava');
const SETTINGS = aProjectSettings({ partners: [VANTAA, KERAVA, partner('3', 'Lähtenyt', true)] });

async function show(answers: Answers) {
  const server = startStubServer({ session: { me: () => aPerson() }, ...answers });
  await showFeature(<PartnerSection settings={SETTINGS} onSaved={() => undefined} />);
  await screen.findByRole('table', { name: 'Osatoteuttajat' });
  return server;
}

it('moves one up by sending the whole order', async () => {
  const { id, version } = SETTINGS.project;
  const partnerIds = [KERAVA.id, VANTAA.id];
  const server = await show({ project: { orderPartners: () => ({ id, version: 4, partnerIds }) } });
  expect(screen.queryByRole('button', { name: 'Siirrä ylöspäin: Vantaa' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Siirrä ylöspäin: Kerava' }));
  await waitFor(() =>
    expect(server.askedOf('project.orderPartners')).toMatchObject([{ id, version, partnerIds }]),
  );
});

it('lets one leave and come back', async () => {
  const server = await show({ partner: { update: () => VANTAA } });
  await userEvent.click(screen.getByRole('button', { name: 'Ei enää mukana: Vantaa' }));
  await userEvent.click(screen.getByRole('button', { name: 'Palauta mukaan: Lähtenyt' }));
  await waitFor(() =>
    expect(server.askedOf('partner.update')).toMatchObject([
      { id: VANTAA.id, isArchived: true },
      { isArchived: false },
    ]),
  );
});

it('checks a business id in the browser, and puts a taken one at its field', async () => {
  const server = await show({
    partner: {
      create: () => {
        throw new DomainError('partner.taken', { name: 'Vantaa' });
      },
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Lisää osatoteuttaja' }));
  const form = within(screen.getByRole('form', { name: 'Lisää osatoteuttaja' }));
  const businessId = form.getByLabelText(/^Y-tunnus/);
  await userEvent.type(form.getByLabelText('Nimi suomeksi'), 'Helsinki');
  await userEvent.type(businessId, '0201256-7');
  await userEvent.click(form.getByRole('button', { name: 'Lisää osatoteuttaja' }));
  expect(await form.findByText(/ei täsmää tarkistusnumeroonsa/)).toBeTruthy();
  expect(server.askedOf('partner.create')).toEqual([]);
  await userEvent.clear(businessId);
  await userEvent.type(businessId, '0201256-6');
  await userEvent.click(form.getByRole('button', { name: 'Lisää osatoteuttaja' }));
  expect(await form.findByText(/on jo hankkeen osatoteuttajalla Vantaa/)).toBeTruthy();
  expect(form.getByLabelText<HTMLInputElement>('Nimi suomeksi').value).toBe('Helsinki');
});
