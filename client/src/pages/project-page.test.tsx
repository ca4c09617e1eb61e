import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { euros } from '@painopiste/shared/values/cents';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../lib/format/locale.ts';
import { aBurnAnswer, someFigures } from '../testing/a-burn-answer.ts';
import { anAmendment, anEarnedValue, aProjectLine, aProjectPage } from '../testing/a-project-page.ts';
import { aWorkAreaRow } from '../testing/a-work-area.ts';
import { openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';

async function open(wanted: Parameters<typeof aProjectPage>[0] = {}, locale: Locale = 'fi') {
  const project = { get: () => aProjectPage(wanted), burn: () => aBurnAnswer() };
  startStubServer({ ...pageAnswers(), project });
  await openPage('/projects/hyvat-palvelut', locale);
  await screen.findByRole('heading', { level: 1 });
}

const textOf = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const shown = () => textOf(document.querySelector('main'));
const areas = () => within(screen.getByRole('region', { name: 'Yksi osa-alue' }));
const headline = () => textOf(screen.getByRole('heading', { level: 1 }));

describe('the page of a project', () => {
  it('sets its money beside its time', async () => {
    await open();
    expect(headline()).toBe('Hyvät palvelut: käytetty 53 %, aikaa kulunut 67 %');
  });

  it('says the same in Swedish, with the project’s Swedish name', async () => {
    await open({}, 'sv');
    expect(headline()).toBe('Bra tjänster: 53 % använt, 67 % av tiden har gått');
  });

  it('names the decision that approved its plan', async () => {
    await open();
    expect(shown()).toContain('Suunnitelma hyväksytty 14.12.2023, ALH § 12');
  });

  it('says of a plan that it is not approved', async () => {
    await open({ planApproval: null });
    expect(shown()).toContain('Suunnitelmaa ei ole hyväksytty');
  });

  it('shows only its grant decisions to those who may not see its figures', async () => {
    await open({
      figures: null,
      status: null,
      earnedValue: null,
      milestones: null,
      slip: null,
      workAreas: [],
    });
    expect(headline()).toBe('Hyvät palvelut');
    expect(shown()).toContain('Sinulla ei ole oikeutta nähdä tämän hankkeen');
    expect(screen.getByRole('heading', { name: 'Yksi rahoituslinja' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Työn tulos ja raha' })).toBeNull();
  });

  it('says of a project with nothing in it what to do next, and leads there', async () => {
    await open({
      lines: [],
      workAreas: [],
      partners: [],
      planApproval: null,
      closedThrough: null,
      earnedValue: null,
      status: null,
      unallocated: null,
      importedOn: null,
      figures: { ...someFigures(), freshness: null },
      synthetic: false,
    });
    expect(headline()).toBe('Hyvät palvelut');
    expect(shown()).toContain('Hankkeella ei ole vielä rahoituslinjaa');
    expect(shown()).toContain(
      'Hankkeella ei ole vielä osa-alueita. Tuo suunnitelma taulukosta tai lisää osa-alueet yksitellen.',
    );
    const forms = screen.getAllByRole('link', { name: /Muokkaa|Lisää rahoituslinja/ });
    expect(forms.map((link) => link.getAttribute('href'))).toEqual(
      Array.from({ length: 2 }, () => '/projects/hyvat-palvelut/edit'),
    );
    expect(screen.queryByText('synteettinen')).toBeNull();
  });

  it('leads back to its region', async () => {
    await open();
    const crumbs = within(screen.getByRole('navigation', { name: 'Sijainti' }));
    expect(crumbs.getByRole('link', { name: 'Vantaa ja Kerava' }).getAttribute('href')).toBe('/regions/04');
  });

  it('names those who take part in it, and what they are', async () => {
    const names = { fi: 'Apu ry', sv: null, en: null };
    await open({ partners: [{ id: 'partner-1', kind: 'ngo', names }] });
    expect(screen.getByText('Apu ry (järjestö)')).toBeTruthy();
  });
});

describe('the earned value of a project', () => {
  it('holds early indices back, and says why', async () => {
    await open({ earnedValue: anEarnedValue({ tooEarly: true, costIndex: null, scheduleIndex: null }) });
    const index = textOf(screen.getByText('Kustannustehokkuus (CPI)').parentElement);
    expect(index).toContain('–liian aikaista: tarvitaan kolme erääntynyttä välitavoitetta');
  });

  it('shows its indices to three decimals once they may be told', async () => {
    await open();
    expect(textOf(screen.getByText('Kustannustehokkuus (CPI)').parentElement)).toContain('1,125');
    expect(shown()).not.toContain('liian aikaista');
  });

  it('is left out before the first month is closed', async () => {
    await open({ closedThrough: null });
    expect(screen.queryByText('Kustannustehokkuus (CPI)')).toBeNull();
  });
});

describe('the grant decisions of a project', () => {
  it('keep their history; only the newest of a line is in force', async () => {
    const later = anAmendment({
      number: 2,
      decidedOn: calendarDate('2024-03-01'),
      grant: euros(9_000),
      basis: 'estimate',
    });
    await open({ lines: [aProjectLine({ amendments: [anAmendment(), later] })] });
    const [first, second] = within(screen.getByRole('table', { name: 'Yksi rahoituslinja' }))
      .getAllByRole('row')
      .slice(1)
      .map(textOf);
    expect(first).toContain('8.12.2022');
    expect(first).not.toContain('voimassa');
    expect(second).toContain('Pilari 4 voimassa');
    expect(second).toContain('≈ 9 000, arvio, ei julkaistu luku');
  });
});

describe('the work areas of a project', () => {
  const cellsOf = (name: string) =>
    within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map(textOf);

  it('lead to their own pages, and count their accepted milestones', async () => {
    await open();
    expect(areas().getByRole('link', { name: 'Digipalvelut' }).getAttribute('href')).toBe(
      '/work-areas/work-area-1',
    );
    expect(cellsOf('Digipalvelut')).toContain('4/9');
  });

  it('say that one has no budget, not that its budget is zero', async () => {
    await open({ workAreas: [aWorkAreaRow({ hasBudget: false })] });
    expect(cellsOf('Digipalvelut')).toContain('ei talousarviota');
  });

  it('show dashes for one that the person may not see', async () => {
    await open({ workAreas: [aWorkAreaRow({ figures: null, milestones: null, lead: null })] });
    const cells = cellsOf('Digipalvelut');
    expect(cells).toContain('Ei tietoa');
    expect(cells.filter((cell) => cell === '–').length).toBeGreaterThanOrEqual(6);
  });
});
