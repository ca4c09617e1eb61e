import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { euros } from '@painopiste/shared/values/cents';
import { describe, expect, test } from 'vitest';
import grantFacts from '../../seed-data/grants.json' with { type: 'json' };
import { demoProjects } from './demo-scenario.ts';
import { knownGrant, rrp2Amendment } from './grants.ts';

const END = calendarDate('2025-12-31');

const current = demoProjects().flatMap(({ project }) =>
  project.lines.map((line) => ({
    region: project.region,
    call: project.call,
    grant: line.amendments.at(-1)?.grant ?? null,
    basis: line.amendments.at(-1)?.basis ?? null,
    amendments: line.amendments,
    slug: project.slug,
  })),
);

describe('the grants of the demonstration', () => {
  test.each(grantFacts.grants.filter(({ region }) => region !== '20'))(
    '$project ($call) has its published amount to the cent',
    ({ region, amount_eur, exact }) => {
      const lines = current.filter((line) => line.region === region && line.grant === euros(amount_eur));
      expect(lines.map(({ basis }) => basis)).toEqual([exact ? 'exact' : 'rounded']);
    },
  );

  test("Kainuu's two lines are together what was published, and neither is called exact", () => {
    const lines = current.filter(({ region }) => region === '20');
    expect(lines.map(({ grant, basis }) => [grant, basis])).toEqual([
      [euros(5_565_000), 'rounded'],
      [euros(900_000), 'estimate'],
    ]);
  });

  test('a grant that was not published is an estimate of the known line and says so', () => {
    const estimate = rrp2Amendment('01', END);
    expect(estimate).toMatchObject({ basis: 'estimate', grant: euros(7_390_000) });
    expect(estimate.source).toMatch(/^Arvio, ei julkaistu luku/);
  });

  test('seventeen regions have an estimate for the whole of RRP2, Kainuu for one of its two lines', () => {
    const estimated = current.filter(({ basis, call }) => basis === 'estimate' && call === 'rrp2-2023-2025');
    expect(estimated.map(({ region }) => region)).toContain('20');
    expect(estimated).toHaveLength(18);
  });

  test('all of RRP2 together is what the portfolio of the picture shows', () => {
    const rrp2 = current.filter(({ call }) => call === 'rrp2-2023-2025');
    expect(rrp2.reduce((sum, { grant }) => sum + (grant ?? 0), 0)).toBe(euros(232_607_000));
  });

  test('the first grant of Asukkaan asialla is unknown; its supplement extends it by a year', () => {
    const asialla = current.find(({ slug }) => slug === 'asukkaan-asialla');
    expect(asialla?.amendments.map(({ basis, grant, windowEnd }) => [basis, grant, windowEnd])).toEqual([
      ['unknown', null, '2022-12-31'],
      ['exact', euros(5_483_194), '2023-12-31'],
    ]);
  });

  test('a grant that the facts lack is not made up', () => {
    expect(() => knownGrant('11', 'RRP1')).toThrow('No published grant');
  });
});
