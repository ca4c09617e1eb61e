import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../lib/format/locale.ts';
import { aBurnAnswer } from '../testing/a-burn-answer.ts';
import { aWorkAreaPage } from '../testing/a-work-area.ts';
import { openPage } from '../testing/open-page.tsx';
import { pageAnswers } from '../testing/page-answers.ts';
import { startStubServer } from '../testing/stub-server.ts';

async function open(wanted: Parameters<typeof aWorkAreaPage>[0] = {}, locale: Locale = 'fi') {
  const workArea = { get: () => aWorkAreaPage(wanted), burn: () => aBurnAnswer() };
  const server = startStubServer({ ...pageAnswers(), workArea });
  await openPage('/work-areas/work-area-1', locale);
  await screen.findByRole('heading', { level: 1 });
  return server;
}

const textOf = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const shown = () => textOf(document.querySelector('main'));

describe('the page of a work area', () => {
  it('tells how it is shared by focus areas, who leads it and where its costs are booked', async () => {
    await open();
    expect(shown()).toContain('Digitaaliset palvelut 75 %');
    expect(shown()).toContain('Ikääntyneiden palvelut 25 %');
    expect(shown()).toContain('Vastaava Leena Näyte');
    expect(shown()).toContain('Kohderyhmät: Iäkkäät');
    expect(shown()).toContain('Kustannuspaikka 410010');
  });

  it('tells that it is archived', async () => {
    await open({ isArchived: true });
    expect(shown()).toContain('arkistoitu');
  });

  it('says so where nobody leads it', async () => {
    await open({ lead: null });
    expect(shown()).toContain('Vastaavaa ei ole nimetty');
  });

  it('warns where it has no budget: there are costs and no ratios', async () => {
    await open({ hasBudget: false, budgets: [] });
    expect(shown()).toContain('Osa-alueella ei ole talousarviota. Toteuma näkyy, suhteita ei lasketa.');
    expect(screen.queryByRole('table', { name: 'Talousarvio' })).toBeNull();
  });

  it('does not warn where it has one', async () => {
    await open();
    expect(shown()).not.toContain('Osa-alueella ei ole talousarviota');
  });

  it('shows by how much each line’s budget was changed, with its sign, and the change of the whole', async () => {
    await open();
    const rows = within(screen.getByRole('table', { name: 'Talousarvio' }))
      .getAllByRole('row')
      .map(textOf);
    expect(rows.slice(1)).toEqual([
      'Pilari 410 00012 000+2 000',
      'Pilari 53 0002 500−500',
      'Yhteensä13 00014 500+1 500',
    ]);
  });

  it('lists the milestones of this work area only', async () => {
    const server = await open();
    expect(server.askedOf('milestone.list').at(-1)).toMatchObject({ workArea: 'work-area-1' });
    expect(
      screen.getByRole('heading', { name: '9 välitavoitteesta 4 on hyväksytty, 2 on myöhässä' }),
    ).toBeTruthy();
  });

  it('speaks Swedish, down to the target groups', async () => {
    await open({}, 'sv');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Digitala tjänster');
    expect(shown()).toContain('Äldre');
  });
});
