import { euros } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/format/locale.ts';
import { someFigures } from '../../testing/a-burn-answer.ts';
import { aGrant, anOverview, aRegionRow } from '../../testing/an-overview.ts';
import { showFeature } from '../../testing/show-feature.tsx';
import { PortfolioSummary } from './portfolio-summary.tsx';

async function summaryOf(overview: ReturnType<typeof anOverview>, locale: Locale = 'fi') {
  const plain = (_figure: unknown, children: ReactNode) => children;
  await showFeature(
    <PortfolioSummary overview={overview} explained={plain} late={(children) => children} />,
    locale,
  );
  return document.body.textContent.replaceAll('\u00a0', ' ');
}

const behind = aRegionRow({
  code: '06',
  figures: { ...someFigures(), freshness: { earliest: month('2024-07'), latest: month('2024-07') } },
});

describe('the message of the portfolio', () => {
  it('sets the money beside the time', async () => {
    await summaryOf(anOverview());
    expect(screen.getByRole('heading', { level: 1 }).textContent.replaceAll('\u00a0', ' ')).toBe(
      'Rahasta on käytetty 53 %, ajasta on kulunut 67 %.',
    );
  });

  it('says the same in Swedish and English', async () => {
    expect(await summaryOf(anOverview(), 'sv')).toContain(
      '53 % av medlen har använts, 67 % av tiden har gått.',
    );
    expect(await summaryOf(anOverview(), 'en')).toContain(
      '53% of the money is used, 67% of the time has passed.',
    );
  });

  it('tells the burn against the plan, what is late and how many regions lack fresh data', async () => {
    const overview = anOverview([aRegionRow({ lateMilestones: 1 }), behind]);
    expect(await summaryOf(overview)).toContain(
      'Kulutus on 0,80 suunnitellusta, 1 välitavoite on myöhässä ja 1 alueelta puuttuu tuore tieto.',
    );
  });

  it('does not speak of fresh data where every region has it', async () => {
    expect(await summaryOf(anOverview())).not.toContain('puuttuu tuore tieto');
  });

  it('does not call a region old that the person may not see', async () => {
    expect(
      await summaryOf(anOverview([aRegionRow(), aRegionRow({ code: '06', figures: null })])),
    ).not.toContain('puuttuu tuore tieto');
  });

  it('marks the whole as an estimate as soon as one region is one, and says how many', async () => {
    const overview = anOverview([aRegionRow({ grant: aGrant({ estimate: 1 }, euros(2_500_000)) })]);
    const text = await summaryOf(overview);
    expect(text).toContain('yhteensä ≈ 2,50 M€.');
    expect(text).toContain('≈ arvio, ei julkaistu luku (1 aluetta)');
  });

  it('claims no rate before any month is closed', async () => {
    const figures = { ...someFigures(), freshness: null, useRate: null, planRelativeBurn: null };
    const text = await summaryOf(anOverview(undefined, { figures, regionsWithFigures: 0 }));
    expect(text).toContain('Yhtään kuukautta ei ole vielä suljettu.');
    expect(text).not.toContain('Kulutus on');
  });

  it('says how much of it the person may see', async () => {
    expect(await summaryOf(anOverview(undefined, { partial: { shown: 12, of: 96 } }))).toContain(
      '12/96 osa-aluetta, oikeuksiesi mukaan',
    );
  });

  it('marks what is invented, and only that', async () => {
    expect(await summaryOf(anOverview())).toContain('synteettinen');
    document.body.replaceChildren();
    expect(await summaryOf(anOverview(undefined, {}, { synthetic: false }))).not.toContain('synteettinen');
  });
});
