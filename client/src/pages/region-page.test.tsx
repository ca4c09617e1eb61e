import { euros } from '@painopiste/shared/values/cents';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../lib/format/locale.ts';
import { aBurnAnswer, aHalfUsedLine } from '../testing/a-burn-answer.ts';
import { aRegionPage } from '../testing/a-region-page.ts';
import { openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';

async function open(search = '', region = aRegionPage(), burn = aBurnAnswer(), locale: Locale = 'fi') {
  const server = startStubServer({ ...pageAnswers(), region: { get: () => region, burn: () => burn } });
  const page = await openPage(`/regions/04${search}`, locale);
  await screen.findByRole('heading', { level: 1 });
  return { server, page };
}

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const shown = () => textOf(document.querySelector('main'));
const headline = () => textOf(screen.getByRole('heading', { level: 1 }));

describe('the page of a region', () => {
  it('sets the money beside the time in its headline', async () => {
    await open();
    expect(headline()).toBe('Vantaa ja Kerava: käytetty 53 %, aikaa kulunut 67 %');
    expect(document.title).toBe('Vantaa ja Kerava – Painopiste');
  });

  it('says how far the money is from the plan where the money decides the mark', async () => {
    await open();
    expect(shown()).toContain('Huomio: kulutus 20 % alle suunnitelman');
  });

  it('says that the schedule is behind where the schedule decides the mark', async () => {
    const status = {
      level: 'off-track',
      money: { level: 'at-risk', side: 'under' },
      schedule: 'off-track',
    } as const;
    await open('', aRegionPage({ status }));
    expect(shown()).toContain('Poikkeama: aikataulu jäljessä');
    expect(shown()).not.toContain('kulutus 20 %');
  });

  it('tells how old its books are and when they were brought in', async () => {
    await open();
    expect(shown()).toContain('Kirjanpito 31.8.2024 asti, tuotu 12.9.2024');
  });

  it('shows only what is published to those who may not see the figures', async () => {
    const hidden = {
      figures: null,
      status: null,
      milestones: null,
      slip: null,
      focusAreas: [],
      workAreas: [],
      partial: { shown: 0, of: 3 },
    };
    await open('', aRegionPage(hidden));
    expect(headline()).toBe('Vantaa ja Kerava: julkaistu rahoitus');
    expect(shown()).toContain('Sinulla ei ole oikeutta nähdä tämän alueen');
    expect(screen.getByRole('heading', { name: 'Alueella on yksi hanke' })).toBeTruthy();
    expect(screen.queryByText('Toteuma ja suunnitelma painopisteittäin')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Kopioi linkki' })).toBeNull();
  });

  const nothing = {
    figures: null,
    status: null,
    milestones: null,
    slip: null,
    focusAreas: [],
    workAreas: [],
    partial: null,
  };

  it('says of a region without projects that there are none, and leads to the first', async () => {
    await open('', aRegionPage({ ...nothing, projects: [] }));
    expect(headline()).toBe('Vantaa ja Kerava: ei suljettuja kuukausia');
    expect(shown()).toContain('Alueella ei ole vielä hankkeita.');
    expect(shown()).not.toContain('Sinulla ei ole oikeutta');
    const link = screen.getByRole('link', { name: 'Uusi hanke' });
    expect(link.getAttribute('href')).toBe('/projects/new?region=04');
  });

  it('shows a project that has no lines yet', async () => {
    const [project] = aRegionPage().projects;
    await open('', aRegionPage({ ...nothing, projects: project ? [{ ...project, lines: [] }] : [] }));
    expect(shown()).toContain('hankkeilla ei ole vielä rahoituslinjoja');
    expect(screen.getByRole('table', { name: 'Alueella on yksi hanke' }).textContent).toContain('–');
  });

  it('says that no line is of this month, and keeps the choice of lines in view', async () => {
    await open('', aRegionPage(nothing));
    expect(shown()).toContain('Minkään rahoituslinjan käyttöaika ei osu tähän kuukauteen');
    expect(screen.getByRole('button', { name: 'Kopioi linkki' })).toBeTruthy();
  });

  it('says how much of it is of work areas that the person may see', async () => {
    await open('', aRegionPage({ partial: { shown: 2, of: 8 } }));
    expect(shown()).toContain('2/8 osa-aluetta, oikeuksiesi mukaan');
  });

  it('tells how much of the grant no work area has', async () => {
    await open('', aRegionPage({ unallocated: euros(1_250) }));
    expect(shown()).toContain('Kohdistamatta 1 250 €');
  });

  it('says nothing of an unallocated rest where there is none', async () => {
    await open();
    expect(shown()).not.toContain('Kohdistamatta');
  });

  it('adds the focus areas up to the region’s own figures', async () => {
    await open();
    const table = screen.getByRole('table', { name: 'Toteuma ja suunnitelma painopisteittäin' });
    const total = within(table).getByRole('row', { name: /^Yhteensä/ });
    expect(textOf(total)).toContain('6 4008 000−1 6000,802Huomio');
  });

  it('keeps the choice of a focus area in the address, and asks for its burn', async () => {
    const { server, page } = await open();
    const filters = within(screen.getByRole('search', { name: 'Alueen suodattimet' }));
    await userEvent.click(filters.getByRole('button', { name: 'Painopiste' }));
    await userEvent.click(await screen.findByLabelText(/Digitaaliset palvelut/));
    await waitFor(() => expect(page.address()).toBe('/regions/04?focusArea=digital-services'));
    await waitFor(() =>
      expect(server.askedOf('region.burn').at(-1)).toEqual({ code: '04', focusArea: 'digital-services' }),
    );
    // Milestones count whole in each of their focus areas.
    expect(
      await screen.findByRole('heading', { name: '5 välitavoitteesta 4 on hyväksytty, 1 on myöhässä' }),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vie Exceliin' }).getAttribute('href')).toBe(
      '/export/burn.csv?region=04&focusArea=digital-services&by=workArea',
    );
  });

  it('lists a row for each funding line of its projects', async () => {
    await open();
    const lines = screen.getByRole('table', { name: 'Alueella on yksi hanke' });
    expect(textOf(lines)).toContain('1.1.2024–31.12.2024');
    expect(within(lines).getByRole('link', { name: 'Hyvät palvelut' }).getAttribute('href')).toBe(
      '/projects/hyvat-palvelut',
    );
  });

  it('speaks Swedish', async () => {
    await open('', undefined, undefined, 'sv');
    expect(headline()).toBe('Vanda och Kervo: 53 % använt, 67 % av tiden har gått');
  });

  it('speaks English, and marks a project that has no English name', async () => {
    await open('', undefined, undefined, 'en');
    expect(headline()).toContain('Vantaa and Kerava');
    const [project] = screen.getAllByText('Hyvät palvelut');
    expect(textOf(project?.parentElement)).toBe('Hyvät palvelut in Finnish only');
  });
});

describe('the burn of a region', () => {
  it('puts the distance from the plan over the chart', async () => {
    await open();
    expect(screen.getByRole('heading', { name: /^Toteuma on 1.600.€ alle suunnitelman$/ })).toBeTruthy();
  });

  it('turns into a table, which the address remembers', async () => {
    const { page } = await open();
    await userEvent.click(screen.getByRole('radio', { name: 'Taulukkona' }));
    await waitFor(() => expect(page.address()).toBe('/regions/04?view=table'));
    const table = await screen.findByRole('table', { name: 'Kulutus kuukausittain, euroa' });
    expect(textOf(within(table).getByRole('row', { name: /^8\/2024/ }))).toContain('suljettu');
    expect(textOf(within(table).getByRole('row', { name: /^9\/2024/ }))).toContain('avoin');
  });

  it('comes as a table by a link to one', async () => {
    await open('?view=table', undefined, aBurnAnswer([aHalfUsedLine(100_000)]));
    expect(screen.getByRole('table', { name: 'Kulutus kuukausittain, euroa' })).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Toteuma on suunnitelman mukainen' })).toBeTruthy();
  });
});
