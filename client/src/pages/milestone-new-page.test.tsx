import { DomainError } from '@painopiste/shared/errors/domain-error';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { aMilestoneRow } from '../testing/a-milestone-row.ts';
import { openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';

const id = '00000000-0000-4000-8000-0000000000c1';
const other = '00000000-0000-4000-8000-0000000000c2';
const olli = '00000000-0000-4000-8000-0000000000d1';
const names = (fi: string) => ({ fi, sv: null, en: null });

async function open({
  isPlanApproved = false,
  refusal,
}: {
  isPlanApproved?: boolean;
  refusal?: DomainError;
}) {
  const blank = {
    project: { id: 'project-1', slug: 'hyvat-palvelut', names: names('Hyvät palvelut') },
    workAreas: [
      { id, names: names('Kotona asuminen') },
      { id: other, names: names('Etähoiva') },
    ],
    isPlanApproved,
    people: [
      { id: olli, name: 'Olli Esimerkki', workAreaIds: [other] },
      { id: 'elsewhere', name: 'Muualla Näkevä', workAreaIds: [] },
    ],
  };
  const create = () => {
    if (refusal) throw refusal;
    return aMilestoneRow();
  };
  const answers = pageAnswers();
  const server = startStubServer({
    ...answers,
    milestone: { ...answers.milestone, blank: () => blank, create },
  });
  const page = await openPage(`/work-areas/${id}/milestones/new`);
  await screen.findByRole('heading', { level: 1, name: 'Uusi välitavoite' });
  return { server, page };
}

const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const add = () => userEvent.click(screen.getByRole('button', { name: 'Lisää välitavoite' }));

it('sends what is typed and opens the page of the new milestone', async () => {
  const { server, page } = await open({});
  expect(screen.queryByRole('option', { name: 'Olli Esimerkki' })).toBeNull();
  await userEvent.selectOptions(field('Osa-alue'), 'Etähoiva');
  expect(screen.queryByRole('option', { name: 'Muualla Näkevä' })).toBeNull();
  await userEvent.type(field('Nimi suomeksi'), 'Malli käytössä');
  await userEvent.selectOptions(field('Laji'), 'Tavoite');
  await userEvent.type(field(/^Ennuste/), '31.3.2025');
  await userEvent.type(field(/^Perusaikataulu/), '28.2.2025');
  await userEvent.clear(field('Paino'));
  await userEvent.type(field('Paino'), '3');
  await userEvent.selectOptions(field('Vastuuhenkilö'), 'Olli Esimerkki');
  await userEvent.click(field('Hyväksyminen vaatii todenneasiakirjan'));
  await add();
  await waitFor(() => expect(page.address()).toMatch(/^\/milestones\/[0-9a-f-]{36}$/));
  expect(server.askedOf('milestone.create')).toMatchObject([
    {
      version: 0,
      id: page.address().slice('/milestones/'.length),
      workAreaId: other,
      nameFi: 'Malli käytössä',
      kind: 'target',
      technique: 'zero-hundred',
      weight: 3,
      baselineOn: '2025-02-28',
      forecastOn: '2025-03-31',
      ownerId: olli,
      evidenceRequired: true,
    },
  ]);
});

it('refuses at its field what cannot be, and sends nothing', async () => {
  const { server } = await open({});
  await userEvent.type(field('Nimi suomeksi'), 'Malli');
  await userEvent.type(field(/^Ennuste/), '31.2.2025');
  await userEvent.clear(field('Paino'));
  await userEvent.type(field('Paino'), '-1');
  await add();
  await waitFor(() => expect(field('Paino').getAttribute('aria-invalid')).toBe('true'));
  expect(field(/^Ennuste/).getAttribute('aria-invalid')).toBe('true');
  expect(field('Paino').value).toBe('-1');
  expect(server.askedOf('milestone.create')).toEqual([]);
});

it('asks no baseline of an approved plan, and says that a decision gives it', async () => {
  const { server } = await open({ isPlanApproved: true });
  expect(screen.queryByLabelText(/^Perusaikataulu/)).toBeNull();
  expect(screen.getByText(/perusaikataulun uudelle välitavoitteelle antaa päätös/)).toBeTruthy();
  await userEvent.type(field('Nimi suomeksi'), 'Malli');
  await add();
  await waitFor(() => expect(server.askedOf('milestone.create')).toMatchObject([{ baselineOn: null }]));
});

it('puts what the server refuses at its field and keeps what was typed', async () => {
  const refusal = new DomainError('milestone.forecast-before-project', { projectStartsOn: '2023-01-01' });
  await open({ refusal });
  await userEvent.type(field('Nimi suomeksi'), 'Malli');
  await userEvent.type(field(/^Ennuste/), '1.1.2020');
  await add();
  expect(await screen.findByText(/^Ennuste ei voi olla ennen hankkeen alkua/)).toBeTruthy();
  expect(field(/^Ennuste/).value).toBe('1.1.2020');
  expect(document.activeElement).toBe(field(/^Ennuste/));
});
