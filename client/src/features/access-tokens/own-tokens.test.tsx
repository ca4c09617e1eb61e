import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aReference } from '../../testing/a-reference.ts';
import { aPerson } from '../../testing/open-page.tsx';
import { showFeature } from '../../testing/show-feature.tsx';
import { startStubServer } from '../../testing/stub-server.ts';
import { calendarDate } from '../../lib/values.ts';
import type { RouterInputs } from '../../lib/trpc.ts';
import { OwnTokens } from './own-tokens.tsx';
import { aToken } from '../../testing/a-token.ts';
import type { Token } from './token-table.tsx';

async function show(tokens: readonly Token[], secret: string | null = 'painopiste_0123_salaisuus') {
  const created: RouterInputs['accessToken']['create'][] = [];
  const revoked: RouterInputs['accessToken']['revoke'][] = [];
  startStubServer({
    session: { me: () => aPerson() },
    reference: { list: () => aReference() },
    accessToken: {
      list: () => ({
        tokens: [...tokens],
        reach: { actions: ['burn:read', 'milestone:read'], regionCodes: ['04'], projectIds: [] },
      }),
      create: (input) => {
        created.push(input);
        return { row: aToken({ id: 'token-2', name: input.name }), secret };
      },
      revoke: (input) => {
        revoked.push(input);
        return aToken({ state: 'revoked' });
      },
    },
  });
  await showFeature(<OwnTokens />);
  await screen.findByRole('textbox', { name: 'Nimi' });
  return { created, revoked };
}

it('makes a token for 90 days and shows it once', async () => {
  const { created } = await show([]);
  expect(screen.queryByRole('checkbox', { name: 'Kirjanpidon rivit' })).toBeNull();
  await userEvent.type(screen.getByRole('textbox', { name: 'Nimi' }), 'Raportti');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Välitavoitteet' }));
  await userEvent.click(screen.getByRole('button', { name: 'Luo tunnus' }));
  expect(await screen.findByText('painopiste_0123_salaisuus')).toBeTruthy();
  expect(created).toMatchObject([
    { name: 'Raportti', actions: ['burn:read'], regionCodes: [], projectIds: [], expiresOn: '2024-12-29' },
  ]);
});

it('says so where the token had been made and cannot be shown', async () => {
  await show([], null);
  await userEvent.type(screen.getByRole('textbox', { name: 'Nimi' }), 'Raportti');
  await userEvent.click(screen.getByRole('button', { name: 'Luo tunnus' }));
  expect(await screen.findByText(/ei voi enää näyttää/)).toBeTruthy();
});

it('revokes those that work, and only those', async () => {
  const { revoked } = await show([aToken(), aToken({ id: 'token-3', name: 'Vanha', state: 'expired' })]);
  expect(screen.queryByRole('button', { name: 'Poista käytöstä: Vanha' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Poista käytöstä: Power BI' }));
  expect(revoked).toEqual([]);
  const dialog = within(await screen.findByRole('dialog', { name: 'Poista käytöstä: Power BI' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Poista käytöstä' }));
  expect(revoked).toMatchObject([{ id: 'token-1', version: 1 }]);
});

it('is made for some regions and some exports, and not without any export', async () => {
  const { created } = await show([]);
  await userEvent.type(screen.getByRole('textbox', { name: 'Nimi' }), 'Raportti');
  await userEvent.click(screen.getByRole('button', { name: 'Alueet' }));
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Vantaa ja Kerava' }));
  for (const name of ['Rahan käyttö', 'Välitavoitteet'])
    await userEvent.click(screen.getByRole('checkbox', { name }));
  await userEvent.click(screen.getByRole('button', { name: 'Luo tunnus' }));
  expect(await within(screen.getByRole('group', { name: 'Lukee' })).findByText(/Valitse/)).toBeTruthy();
  expect(created).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Välitavoitteet' }));
  await userEvent.click(screen.getByRole('button', { name: 'Luo tunnus' }));
  await screen.findByText('painopiste_0123_salaisuus');
  expect(created).toMatchObject([{ actions: ['milestone:read'], regionCodes: ['04'], projectIds: [] }]);
});

it('says which ends soon', async () => {
  await show([aToken({ expiresOn: calendarDate('2024-10-05') })]);
  expect(screen.getByText('Vanhenee 5 päivän päästä')).toBeTruthy();
});
