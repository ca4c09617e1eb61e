import { monthlySums } from '@painopiste/shared/testing/a-burn-line';
import { month } from '@painopiste/shared/values/month';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/format/locale.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { aBurnAnswer, aHalfUsedLine } from '../../testing/a-burn-answer.ts';
import { aWorkAreaPage } from '../../testing/a-work-area.ts';
import { aPerson } from '../../testing/open-page.tsx';
import { showFeature } from '../../testing/show-feature.tsx';
import { BurnKeyFigures } from './burn-key-figures.tsx';

const SLIP = aWorkAreaPage().slip;

type Wanted = { slip?: typeof SLIP | null; late?: number | null; locale?: Locale };

async function show(answer = aBurnAnswer(), { slip = SLIP, late = 2, locale = 'fi' }: Wanted = {}) {
  queryClient.setQueryData(trpc.session.me.queryKey(), aPerson());
  await showFeature(<BurnKeyFigures answer={answer} slip={slip} lateMilestones={late} />, locale);
}

const plain = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll('\u00a0', ' ');
const figure = (label: string) => plain(screen.getByText(label).parentElement);

async function explanationOf(value: RegExp) {
  await userEvent.click(screen.getByRole('button', { name: value }));
  const panel = await screen.findByRole('dialog', {
    name: /Miten tämä laskettiin\?|How was this calculated\?/,
  });
  await waitFor(() => expect(panel.textContent).toMatch(/Laskettu|Computed/));
  return plain(panel);
}

describe('the figures of a scope', () => {
  it('stand beside what they are to be compared with', async () => {
    await show();
    expect(figure('Käytetty')).toBe('Käytetty6 400 €53,3 % rahoituksesta');
    expect(figure('Suhde suunnitelmaan')).toBe('Suhde suunnitelmaan0,800suunnitelma 8 000 €');
    expect(figure('Kulutus kuukaudessa')).toBe('Kulutus kuukaudessa800 €tarve 1 400 €');
    expect(figure('Siirtymä, painotettu')).toBe('Siirtymä, painotettu+18,4 pv2 välitavoitetta myöhässä');
  });

  it('say that no commitments are recorded, rather than none', async () => {
    await show();
    expect(figure('Vapaana')).toBe('Vapaana5 600 €sitoumuksia ei ole kirjattu');
  });

  it('take open commitments off what is available', async () => {
    const rows = Array.from({ length: 12 }, (_, m) => ({
      planned: 100_000,
      actual: m < 8 ? 80_000 : null,
      committed: m === 10 ? 60_000 : null,
    }));
    await show(aBurnAnswer([aHalfUsedLine(0, { monthly: monthlySums('2024-01', rows) })]));
    expect(figure('Vapaana')).toBe('Vapaana5 000 €sitoumusten 600 € jälkeen');
  });

  it('draw dashes before any month is closed', async () => {
    await show(aBurnAnswer([aHalfUsedLine(0, { closedThrough: null })]));
    expect(figure('Käytetty')).toBe('Käytetty–– rahoituksesta');
    expect(figure('Kulutus kuukaudessa')).toBe('Kulutus kuukaudessa–tarve –');
  });

  it('tell no slip where the schedule is not visible', async () => {
    await show(undefined, { slip: null, late: null });
    expect(screen.queryByText('Siirtymä, painotettu')).toBeNull();
  });

  it('draw a dash for a slip that nothing can be computed from', async () => {
    await show(undefined, { slip: { ...SLIP, weighted: null }, late: 1 });
    expect(figure('Siirtymä, painotettu')).toBe('Siirtymä, painotettu–1 välitavoite myöhässä');
  });
});

describe('how a figure was computed', () => {
  it('is told in words, in numbers, and with the rows and decisions behind them', async () => {
    await show();
    const text = await explanationOf(/^0,800$/);
    expect(text).toContain('toteuma / suunnitelma =6 400 € / 8 000 € = 0,800');
    expect(text).toContain('1 670 vientiä');
    expect(text).toContain('talousarvio, päätös ALH § 12');
    expect(text).toContain('± 10 % / ± 20 %');
    expect(text).toContain('Laskettu 30.9.2024 tiedoista 31.8.2024.');
  });

  it('names what of two lines is added up, and what is left out', async () => {
    const second = aHalfUsedLine(90_000, { lineId: 'line-2', bac: null, basis: 'unknown' });
    const third = aHalfUsedLine(0, { lineId: 'line-3', projectId: 'project-3', closedThrough: null });
    await show(aBurnAnswer([aHalfUsedLine(), second, third]));
    const text = await explanationOf(/^0,850$/);
    expect(text).toContain('laskettu 3 rahoituslinjasta');
    expect(text).toContain('1 linjalta puuttuvat suljetut kuukaudet');
    expect(text).toContain('1 linjan rahoitusta ei ole julkaistu');
    // Bands are a line's own: of several there is no one pair to show.
    expect(text).not.toContain('Rajat tälle rahoitukselle');
  });

  it('is dated by the day of the view and the last day of the books', async () => {
    const early = aHalfUsedLine(undefined, { closedThrough: month('2024-03') });
    await show(aBurnAnswer([early]), { locale: 'en' });
    const text = await explanationOf(/^€800$/);
    expect(text).toContain('30 Sept 2024');
    expect(text).toContain('31 Mar 2024');
  });
});
