import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { RouterInputs } from '../lib/trpc.ts';
import { aMilestoneRow } from '../testing/a-milestone-row.ts';
import { listOf, milestoneAnswers } from '../testing/milestone-answers.ts';
import { aPerson, openPage } from '../testing/open-page.tsx';
import { startStubServer } from '../testing/stub-server.ts';

const ROWS = [
  aMilestoneRow({ id: 'a', names: { fi: 'Malli käytössä', sv: 'Modellen används', en: null }, late: true }),
  aMilestoneRow({ id: 'b', names: { fi: 'Toinen', sv: null, en: null } }),
];

type Input = Exclude<RouterInputs['milestone']['list'], void | undefined>;

function serve(list = (_input: Input) => listOf(ROWS)) {
  const { answers } = milestoneAnswers(ROWS);
  const server = startStubServer({
    ...answers,
    milestone: { ...answers.milestone, list: (input) => list(input ?? {}) },
  });
  return { ...server, lastList: () => server.askedOf('milestone.list').at(-1) };
}

const chooseIn = async (chip: string, option: string) => {
  await userEvent.click(screen.getByRole('button', { name: chip }));
  const choices = screen.getByRole('dialog', { name: chip, hidden: true });
  choices.showPopover();
  await userEvent.click(within(choices).getByLabelText(new RegExp(option)));
};

describe('the page of all milestones', () => {
  it('says how many there are and how many are late', async () => {
    serve(() => listOf(ROWS, { total: 148, late: 16 }));
    await openPage('/milestones');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('148 välitavoitetta, 16 myöhässä');
    expect(screen.queryByText(/joihin sinulla on oikeus/)).toBeNull();
    expect(document.title).toBe('Välitavoitteet – Painopiste');
  });

  it('says when the person sees only a part', async () => {
    const { answers } = milestoneAnswers(ROWS);
    const inRegion = { role: 'viewer', scope: { kind: 'region', regionCode: '04' } } as const;
    startStubServer({ ...answers, session: { me: () => aPerson({ memberships: [inRegion] }) } });
    await openPage('/milestones');
    expect(screen.getByText('Näkyvissä ovat osa-alueet, joihin sinulla on oikeus.')).toBeTruthy();
  });

  it('shows the view that a link names', async () => {
    const server = serve();
    const link =
      '?region=04&region=06&focusArea=digital-services&status=late&owner=me&due=14d&since=monday&q=malli&sort=-slip&page=2';
    const page = await openPage(`/milestones${link}`);
    expect(server.lastList()).toEqual({
      region: ['04', '06'],
      focusArea: ['digital-services'],
      status: ['late'],
      owner: ['me'],
      due: '14d',
      since: 'monday',
      q: 'malli',
      sort: '-slip',
      language: 'fi',
      page: 2,
      pageSize: 50,
    });
    expect(page.address()).toBe(`/milestones${link}`);
    expect(screen.getByRole('link', { name: 'Vie Exceliin' }).getAttribute('href')).toBe(
      `/export/milestones.csv${link.replace('&page=2', '')}`,
    );
  });

  it('puts a chosen filter into the address and starts from the first page', async () => {
    const server = serve();
    const page = await openPage('/milestones?page=3&sort=name');
    await chooseIn('Painopiste', 'Digitaaliset palvelut');
    expect(page.address()).toBe('/milestones?sort=name&focusArea=digital-services');
    await waitFor(() =>
      expect(server.lastList()).toMatchObject({ focusArea: ['digital-services'], page: 1 }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Poista suodatin Painopiste' }));
    expect(page.address()).toBe('/milestones?sort=name');
  });

  it('shows what has changed since last Monday, only while that is asked', async () => {
    const nothing = { forecast: null, state: null, addedOn: null };
    const day = calendarDate('2024-09-25');
    const changes = [
      {
        ...nothing,
        milestoneId: 'a',
        forecast: { from: null, to: day },
        state: { to: 'done' as const, on: day },
      },
      { ...nothing, milestoneId: 'b' },
    ];
    const server = serve(({ since }) => listOf(ROWS, { changes: since ? changes : null }));
    const page = await openPage('/milestones');
    expect(screen.queryByRole('columnheader', { name: 'Mikä muuttui' })).toBeNull();
    await chooseIn('Muuttunut', 'Viime maanantaista');
    expect(page.address()).toBe('/milestones?since=monday');
    await waitFor(() => expect(server.lastList()).toMatchObject({ since: 'monday' }));
    expect(await screen.findByRole('columnheader', { name: 'Mikä muuttui' })).toBeTruthy();
    expect(screen.getByText('Ennuste – → 25.9.2024')).toBeTruthy();
    expect(screen.getByText('Valmis 25.9.2024')).toBeTruthy();
    expect(screen.getByText('Muita tietoja')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Poista suodatin Muuttunut' }));
    await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Mikä muuttui' })).toBeNull());
  });

  it('groups the rows, with the sums of each whole group, and says where one goes on', async () => {
    const sums = { total: 12, late: 3, ready: 4, weight: 40, readyWeight: 20, worstSlip: 29 };
    const names = { fi: 'Etelä-Savo', sv: null, en: null };
    const groups = [
      { ...sums, key: 'x', names },
      { ...sums, key: 'y', names: null, total: 1, weight: 0 },
    ];
    const grouping = { by: 'region' as const, of: ['x', 'y'], continues: true, listed: 120 };
    const { answers } = milestoneAnswers(ROWS);
    const server = startStubServer({
      ...answers,
      milestone: {
        ...answers.milestone,
        list: () => listOf(ROWS, { total: 120, grouping }),
        groups: () => ({ by: 'region', groups, all: { ...sums, total: 120 } }),
      },
    });
    const page = await openPage('/milestones?sort=name');
    await chooseIn('Ryhmittele', 'Alue');
    expect(page.address()).toBe('/milestones?sort=name&group=region');
    const heads = await screen.findAllByRole('rowheader', { name: /paino/ });
    expect(heads.map(({ textContent }) => textContent)).toEqual([
      'Etelä-SavoJatkoa edelliseltä sivulta12 välitavoitetta, paino 40',
      'y1 välitavoite, paino 0',
      'Yhteensä120 välitavoitetta, paino 40',
    ]);
    expect(screen.getAllByText(/^4 valmiina \(50.% painosta\)$/)).toHaveLength(2);
    expect(server.askedOf('milestone.groups')).toEqual([{ group: 'region', language: 'fi' }]);
    expect(screen.queryByText(/menevät päällekkäin/)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Poista ryhmittely' }));
    expect(page.address()).toBe('/milestones?sort=name');
  });

  it('waits for a pause in typing, then replaces the address', async () => {
    const server = serve();
    const page = await openPage('/milestones');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Hae välitavoitteista' }), 'arki');
    expect(page.address()).toBe('/milestones');
    await waitFor(() => expect(page.address()).toBe('/milestones?q=arki'));
    await waitFor(() => expect(server.lastList()).toMatchObject({ q: 'arki' }));
    expect(server.askedOf('milestone.list')).toHaveLength(2);
  });

  it('sorts by the server and says the order in the address', async () => {
    const server = serve();
    const page = await openPage('/milestones');
    const header = screen.getByRole('columnheader', { name: /Siirtymä/ });
    expect(screen.getByRole('columnheader', { name: /Ennuste/ }).getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(within(header).getByRole('button'));
    expect(page.address()).toBe('/milestones?sort=-slip');
    await waitFor(() => expect(server.lastList()).toMatchObject({ sort: '-slip' }));
  });

  it('steps through the pages', async () => {
    serve(({ page = 1 }) => listOf(ROWS, { total: 120, page }));
    const page = await openPage('/milestones');
    expect(screen.getByText('1–2 / 120')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Seuraavat' }));
    expect(page.address()).toBe('/milestones?page=2');
    expect(await screen.findByText('51–52 / 120')).toBeTruthy();
  });

  it('names the words of the address that it does not know', async () => {
    serve(() => listOf(ROWS, { ignored: ['region=99'] }));
    await openPage('/milestones?region=99&page=first');
    expect(screen.getByText(/region=99, page=first/)).toBeTruthy();
  });

  it('keeps the earlier rows in view while the next ones are on their way', async () => {
    let next = (): void => {};
    const { answers } = milestoneAnswers(ROWS);
    const list = async (input: RouterInputs['milestone']['list']) => {
      if (!input || !input.sort) return listOf(ROWS);
      await new Promise<void>((resolve) => {
        next = resolve;
      });
      return listOf(ROWS.slice(1));
    };
    startStubServer({ ...answers, milestone: { ...answers.milestone, list } });
    await openPage('/milestones');
    await userEvent.click(within(screen.getByRole('columnheader', { name: /Tila/ })).getByRole('button'));
    const table = screen.getByRole('grid', { name: 'Välitavoitteet' });
    expect(within(table).getByText('Malli käytössä')).toBeTruthy();
    expect(table.closest('[aria-busy="true"]')).not.toBeNull();
    next();
    await waitFor(() => expect(within(table).queryByText('Malli käytössä')).toBeNull());
    expect(table.closest('[aria-busy="true"]')).toBeNull();
  });

  it('offers the way out of filters that find nothing', async () => {
    serve(({ status }) => (status ? listOf([]) : listOf(ROWS)));
    const page = await openPage('/milestones?status=done&sort=name');
    expect(screen.getByText('Ei välitavoitteita tällä suodatuksella.')).toBeTruthy();
    const [, inTable] = screen.getAllByRole('button', { name: 'Poista suodattimet' });
    if (inTable) await userEvent.click(inTable);
    expect(page.address()).toBe('/milestones?sort=name');
    expect(await screen.findByText('Toinen')).toBeTruthy();
  });

  it('speaks Swedish, and marks a name that exists in Finnish only', async () => {
    const server = serve();
    await openPage('/milestones', 'sv');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2 delmål, 1 försenade');
    expect(screen.getByText('Modellen används')).toBeTruthy();
    expect(screen.getByText('Toinen').closest('th')?.textContent).toContain('endast på finska');
    expect(server.lastList()).toMatchObject({ language: 'sv' });
  });
});
