import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aKeptRegion, referenceAnswers } from '../testing/a-catalogue.ts';
import { aPerson, openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';
import './admin-region-page.tsx';
import './admin-regions-page.tsx';

type Memberships = ReturnType<typeof aPerson>['memberships'];

const EVERYTHING: Memberships = [{ role: 'admin', scope: { kind: 'everything' } }];
const ONE_REGION: Memberships = [{ role: 'admin', scope: { kind: 'region', regionCode: '04' } }];

const serve = (memberships: Memberships) =>
  startStubServer({
    ...pageAnswers(),
    session: { me: () => aPerson({ memberships }) },
    reference: {
      ...referenceAnswers([]),
      updateRegion: (input) => aKeptRegion({ website: input.website, version: input.version + 1 }),
    },
  });

it('lists the regions that one keeps', async () => {
  serve(EVERYTHING);
  await openPage('/admin/regions');
  expect(screen.getByRole('link', { name: 'Vantaa ja Kerava' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: '280\u00a0000' })).toBeTruthy();
});

it('sends the details as they are typed, absent ones as nothing', async () => {
  const { askedOf } = serve(EVERYTHING);
  await openPage('/admin/regions/04');
  const website = screen.getByLabelText(/Verkkosivu/);
  await userEvent.clear(website);
  await userEvent.type(website, 'https://uusi.fi');
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
  await waitFor(() =>
    expect(askedOf('reference.updateRegion')).toMatchObject([
      {
        code: '04',
        website: 'https://uusi.fi',
        decisionPortal: null,
        population: 280_000,
        populationOn: '2023-12-31',
        collaborativeAreaCode: 1,
        version: 1,
      },
    ]),
  );
});

it('refuses a link that is none, and a population without its day', async () => {
  const { askedOf } = serve(EVERYTHING);
  await openPage('/admin/regions/04');
  const website = screen.getByLabelText(/Verkkosivu/);
  await userEvent.clear(website);
  await userEvent.type(website, 'javascript:alert(1)');
  await userEvent.clear(screen.getByLabelText(/Väestön päivä/));
  await userEvent.click(screen.getByRole('button', { name: 'Tallenna' }));
  expect(await screen.findByText(/Kirjoita koko osoite/)).toBeTruthy();
  expect(screen.getByText(/Anna molemmat/)).toBeTruthy();
  expect(askedOf('reference.updateRegion')).toEqual([]);
});

it('leaves to the whole country whether a region is in use', async () => {
  serve(ONE_REGION);
  await openPage('/admin/regions/04');
  expect(screen.getByLabelText<HTMLInputElement>('Käytössä').disabled).toBe(true);
  expect(screen.getByLabelText<HTMLSelectElement>('Yhteistyöalue').disabled).toBe(true);
  expect(screen.queryByRole('link', { name: 'Painopisteet' })).toBeNull();
});
