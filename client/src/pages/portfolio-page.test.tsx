import { euros } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../lib/format/locale.ts';
import { someFigures } from '../testing/a-burn-answer.ts';
import { aGrant, anOverview, aRegionRow } from '../testing/an-overview.ts';
import { openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';

const nameOf = (fi: string, sv: string | null = null) => ({ fi, sv, en: null });

const HIDDEN = aRegionRow({
  code: '06',
  names: nameOf('Pirkanmaan hyvinvointialue'),
  shortNames: nameOf('Pirkanmaa', 'Birkaland'),
  grant: aGrant({ unknown: 1 }, null),
  figures: null,
  status: null,
  nextMilestone: null,
  lateMilestones: null,
  partial: { shown: 0, of: 4 },
});
const OLD = aRegionRow({
  code: '17',
  names: nameOf('Pohjois-Pohjanmaan hyvinvointialue'),
  shortNames: nameOf('Pohjois-Pohjanmaa', 'Norra Österbotten'),
  grant: aGrant({ estimate: 1 }, euros(50_000)),
  figures: { ...someFigures(), freshness: { earliest: month('2024-05'), latest: month('2024-05') } },
  lateMilestones: 7,
});
const ROWS = [aRegionRow({ lateMilestones: 2 }), HIDDEN, OLD];

async function open(search = '', overview = anOverview(ROWS), locale: Locale = 'fi') {
  const server = startStubServer({ ...pageAnswers(), region: { overview: () => overview } });
  return { server, page: await openPage(`/${search}`, locale) };
}

const table = () => screen.getByRole('table', { name: 'Alueiden tilanne' });
const rowOf = (name: string) => within(table()).getByRole('row', { name: new RegExp(`^${name}`) });
const regionsInOrder = () =>
  within(table())
    .getAllByRole('rowheader')
    .map((header) => header.textContent);

describe('the page of all regions', () => {
  it('orders the regions by name and adds them up underneath', async () => {
    await open();
    expect(regionsInOrder()).toEqual(['Pirkanmaa', 'Pohjois-Pohjanmaa', 'Vantaa ja Kerava', 'Yhteensä']);
    expect(rowOf('Yhteensä').textContent).toContain('2/3 aluetta');
    expect(rowOf('Yhteensä').textContent.replaceAll('\u00a0', ' ')).toContain('62 000');
  });

  it('says of an unpublished grant and of hidden figures that they are so, not zero', async () => {
    await open();
    const cells = within(rowOf('Pirkanmaa'))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(cells).toContain('Ei tietoa');
    expect(cells).toContain('ei julkaistu');
    expect(cells).toContain('Ei oikeutta nähdä');
    expect(cells).not.toContain('0');
  });

  it('calls a region not fresh whose books are three months old, and marks the date', async () => {
    await open();
    expect(rowOf('Pohjois-Pohjanmaa').textContent).toContain('Vanhentunut');
    expect(within(rowOf('Pohjois-Pohjanmaa')).getByText('31.5.').tagName).toBe('B');
    expect(within(rowOf('Vantaa')).getByText('31.8.').tagName).not.toBe('B');
  });

  it('leads from a region’s name to its page, with the month and lines that are chosen', async () => {
    await open('?lines=all&month=2024-08');
    expect(screen.getByRole('link', { name: 'Pirkanmaa' }).getAttribute('href')).toBe(
      '/regions/06?lines=all&month=2024-08',
    );
  });

  it('asks the server for the lines and the month of the address', async () => {
    const { server } = await open('?lines=rrp&month=2024-06');
    expect(server.askedOf('region.overview')).toEqual([{ lines: 'rrp', month: '2024-06' }]);
  });

  it('finds a region by its name, its code or its next milestone, and keeps the search in the address', async () => {
    const { page } = await open('?q=pirkan');
    expect(regionsInOrder()).toContain('Pirkanmaa');
    expect(regionsInOrder()).not.toContain('Vantaa ja Kerava');
    const search = screen.getByRole('searchbox', { name: 'Hae alueista' });
    await userEvent.clear(search);
    await userEvent.type(search, 'malli');
    await waitFor(() => expect(page.address()).toBe('/?q=malli'));
    await waitFor(() => expect(regionsInOrder()).toContain('Vantaa ja Kerava'));
    expect(regionsInOrder()).not.toContain('Pirkanmaa');
  });

  it('says when a search finds nothing', async () => {
    await open('?q=huittinen');
    expect(screen.getByText('Ei alueita tällä haulla.')).toBeTruthy();
  });

  it('puts what is latest first, says so in the address, and leaves what is not known last', async () => {
    const { page } = await open();
    const header = within(table()).getByRole('columnheader', { name: /Myöhässä/ });
    await userEvent.click(within(header).getByRole('button'));
    await waitFor(() => expect(page.address()).toBe('/?sort=-late'));
    expect(regionsInOrder()).toEqual(['Pohjois-Pohjanmaa', 'Vantaa ja Kerava', 'Pirkanmaa', 'Yhteensä']);
  });

  it('names the words of the address that it does not know', async () => {
    const choice = { lines: 'month', statusMonth: month('2024-08'), ignored: ['lines=rr', 'month=2024-13'] };
    await open('?lines=rr', anOverview(ROWS, {}, { choice }));
    expect(screen.getByText(/lines=rr, month=2024-13 ei tunneta/)).toBeTruthy();
  });

  it('leads from the number of late milestones to them', async () => {
    await open();
    const link = screen.getByRole('link', { name: '9 välitavoitetta on myöhässä' });
    expect(link.getAttribute('href')).toBe('/milestones?status=late');
  });

  it('explains its ratio with the sums that it was made of', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: '0,80' }));
    const panel = await screen.findByRole('dialog', { name: /Suhde suunnitelmaan 0,800/ });
    await waitFor(() => expect(panel.textContent.replaceAll('\u00a0', ' ')).toContain('6 400 € / 8 000 €'));
    expect(panel.textContent).toContain('Laskettu 30.9.2024 tiedoista 31.8.2024.');
  });

  it('shows a source for every published amount, none for an estimate', async () => {
    await open();
    const sources = screen.getByText('Lähteet').closest('details');
    expect(sources?.textContent).toContain('Vantaa ja Kerava');
    expect(sources?.textContent).toContain('STM/2023/112');
    expect(sources?.textContent).not.toContain('Pohjois-Pohjanmaa');
  });

  it('speaks Swedish, with the regions’ Swedish names in Swedish order', async () => {
    await open('', anOverview(ROWS), 'sv');
    const names = within(screen.getByRole('table', { name: 'Läget i områdena' })).getAllByRole('rowheader');
    expect(names.map((name) => name.textContent)).toEqual([
      'Birkaland',
      'Norra Österbotten',
      'Vanda och Kervo',
      'Totalt',
    ]);
  });
});

describe('the regions otherwise', () => {
  const group = (code: number, fi: string) => ({
    area: { code, names: nameOf(fi) },
    total: anOverview([aRegionRow()]).total,
  });

  it('stand under their collaborative area with its subtotals', async () => {
    const rows = [aRegionRow(), { ...HIDDEN, collaborativeArea: 2 }];
    const groups = [group(2, 'Sisä-Suomen yhteistyöalue'), group(1, 'Etelä-Suomen yhteistyöalue')];
    const { server } = await open('?group=area', anOverview(rows, {}, { groups }));
    expect(server.askedOf('region.overview')).toEqual([{ group: 'area' }]);
    expect(regionsInOrder()).toEqual([
      'Sisä-Suomen yhteistyöalue',
      'Pirkanmaa',
      'Etelä-Suomen yhteistyöalue',
      'Vantaa ja Kerava',
      'Yhteensä',
    ]);
    expect(rowOf('Etelä-Suomen').textContent.replaceAll('\u00a0', ' ')).toContain('12 000');
  });

  it('stand on a map, each a link that says how it is', async () => {
    await open('?view=map');
    const map = await screen.findByRole('list', { name: 'Alueet ruutukartalla' });
    expect(within(map).getAllByRole('link')).toHaveLength(3);
    const tile = within(map).getByRole('link', { name: /^Vantaa ja Kerava/ });
    expect(tile.textContent.replaceAll('\u00a0', ' ')).toMatch(/Käytetty .*%.*Aika .*%, Aikataulussa/);
    expect(tile.getAttribute('href')).toBe('/regions/04');
    expect(screen.queryByRole('table', { name: 'Alueiden tilanne' })).toBeNull();
  });

  it('go back to the table by the choice over them', async () => {
    const { page } = await open('?view=map');
    await userEvent.click(screen.getByRole('radio', { name: 'Taulukko' }));
    expect(table()).toBeTruthy();
    await waitFor(() => expect(page.address()).toBe('/'));
  });
});
