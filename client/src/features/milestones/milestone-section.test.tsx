import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect, it } from 'vitest';
import type { RouterInputs } from '../../lib/trpc.ts';
import { aMilestoneRow } from '../../testing/a-milestone-row.ts';
import { listOf, milestoneAnswers } from '../../testing/milestone-answers.ts';
import { showFeature } from '../../testing/show-feature.tsx';
import { startStubServer } from '../../testing/stub-server.ts';
import { MilestoneSection } from './milestone-section.tsx';

const ROW = aMilestoneRow({ id: 'model', names: { fi: 'Malli käytössä', sv: null, en: null } });
const COLUMNS = ['name', 'baseline', 'forecast', 'timeline', 'status'] as const;

async function show(list?: (input: RouterInputs['milestone']['list']) => ReturnType<typeof listOf>) {
  const { answers } = milestoneAnswers([ROW]);
  const server = startStubServer({
    ...answers,
    milestone: { ...answers.milestone, ...(list ? { list } : {}) },
  });
  await showFeature(
    <Suspense>
      <MilestoneSection scope={{ region: ['04'] }} columns={COLUMNS} title="Yksi välitavoite" />
    </Suspense>,
  );
  await screen.findByRole('grid', { name: 'Välitavoitteet' });
  return server;
}

it('asks for the milestones of its scope and shows the columns that it is given', async () => {
  const server = await show();
  expect(server.askedOf('milestone.list')).toEqual([
    { region: ['04'], sort: 'baseline', language: 'fi', page: 1, pageSize: 50 },
  ]);
  const headers = screen.getAllByRole('columnheader').map((header) => header.textContent);
  expect(headers).toEqual(['Välitavoite', 'Perus↑', 'Ennuste', 'Aikajana20242025', 'Tila']);
  expect(screen.getByText('valmis, ei hyväksytty')).toBeTruthy();
});

it('orders by itself, without the address', async () => {
  const server = await show();
  await userEvent.click(within(screen.getByRole('columnheader', { name: /Tila/ })).getByRole('button'));
  await waitFor(() => expect(server.askedOf('milestone.list').at(-1)).toMatchObject({ sort: 'status' }));
});

it('offers the way back from an edit in its head', async () => {
  await show();
  const status = document.querySelector<HTMLElement>('[data-column="status"] button');
  if (status) await userEvent.click(status);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tila' }), 'Käynnissä');
  await userEvent.keyboard('{Enter}');
  const head = screen.getByRole('heading', { name: 'Yksi välitavoite' }).closest('section');
  expect(
    head && (await within(head).findByText('Merkitsit käynnissä olevaksi: Malli käytössä')),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Kumoa' })).toBeTruthy();
});

it('says when the scope has no milestones', async () => {
  await show(() => listOf([]));
  expect(screen.getByText('Tässä ei ole vielä välitavoitteita.')).toBeTruthy();
});
