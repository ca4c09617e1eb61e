import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aFocusAreaPage } from '../testing/a-focus-area.ts';
import { openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';

async function open(wanted: Partial<ReturnType<typeof aFocusAreaPage>> = {}, search = '') {
  const { focusArea, ...answers } = pageAnswers();
  const server = startStubServer({
    ...answers,
    focusArea: { ...focusArea, get: () => aFocusAreaPage(wanted) },
  });
  return { server, page: await openPage(`/focus-areas/digital-services${search}`) };
}

it('says in its title how much is used of the focus area’s share', async () => {
  await open();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Digitaaliset palvelut: käytetty/);
});

it('lists the regions with their own word for it, each leading to its part of the region', async () => {
  await open({}, '?lines=all');
  const table = screen.getByRole('table', { name: 'Yksi alue' });
  const link = within(table).getByRole('link', { name: 'Vantaa ja Kerava' });
  expect(link.getAttribute('href')).toBe('/regions/04?lines=all&focusArea=digital-services');
  expect(table.textContent).toContain('Digiloikka');
});

it('names the region of each work area', async () => {
  await open();
  const table = screen.getByRole('table', { name: 'Yksi osa-alue' });
  expect(within(table).getAllByRole('row')[1]?.textContent).toContain('Vantaa ja Kerava');
});

it('asks for the lines and the month of the address', async () => {
  const { server } = await open({}, '?lines=all&month=2024-06');
  const asked = [{ key: 'digital-services', lines: 'all', month: '2024-06' }];
  expect(server.askedOf('focusArea.get')).toEqual(asked);
  expect(server.askedOf('focusArea.burn')).toEqual(asked);
});

it('says what to do where no work area has a share in it yet', async () => {
  await open({ figures: null, milestones: null, slip: null, regions: [], workAreas: [] });
  expect(screen.getByText(/Yksikään osa-alue ei vielä kuulu/)).toBeTruthy();
});

it('says so where nothing of it may be seen', async () => {
  await open({ figures: null, milestones: null, slip: null });
  expect(screen.getByText(/Sinulla ei ole oikeutta nähdä tämän painopisteen/)).toBeTruthy();
});
