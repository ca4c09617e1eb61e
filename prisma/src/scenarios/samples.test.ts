import { monthOf } from '@painopiste/shared/values/month';
import { describe, expect, test } from 'vitest';
import expected from '../../seed-data/expected.json' with { type: 'json' };
import { chartOfRegion } from './chart-of-region.ts';
import { demoProjects } from './demo-scenario.ts';
import type { SampleShape } from './ledger-plan.ts';
import { readSample } from './read-sample.ts';
import { understand } from './write-ledger.ts';

const projects = demoProjects().map(({ project }) => project);

const SAMPLES: readonly [file: keyof typeof expected, region: string, shape: SampleShape][] = [
  ['paakirja-vakehyva-2023.csv', '04', 'paakirja'],
  ['paakirja-vakehyva-2024-01-08.csv', '04', 'paakirja'],
  ['toteuma-satakunta-2024-q1.tsv', '06', 'toteuma'],
  ['kustannusseuranta-kainuu-2023.csv', '20', 'kustannusseuranta'],
];

describe('a sample ledger read for the demonstration', () => {
  test.each(SAMPLES)('%s gives the sums that are expected of a correct import', (name, region, shape) => {
    const { entries, report } = understand(readSample(name, shape), chartOfRegion(region, projects));
    const sums: Record<string, number> = {};
    for (const { costCentre, bookedOn, categoryKey, cents } of entries) {
      const key = `${costCentre.code}|${monthOf(bookedOn)}|${categoryKey}`;
      sums[key] = (sums[key] ?? 0) + cents;
    }
    expect(sums).toEqual(expected[name].by_centre_month_category);
    expect(entries).toHaveLength(expected[name].rows);
    expect(report.totalCents).toBe(expected[name].total_cents);
  });
});

describe("VaKeHyva's September, which is there to be imported by hand", () => {
  test('every row is understood, in an open month, and the file adds up to what it states', () => {
    const file = readSample('paakirja-vakehyva-2024-09.csv', 'paakirja');
    const { entries, report } = understand(file, chartOfRegion('04', projects));
    expect(new Set(entries.map(({ bookedOn }) => monthOf(bookedOn)))).toEqual(new Set(['2024-09']));
    expect(entries).toHaveLength(112);
    expect(report.total?.statedCents).toBe(report.totalCents);
    expect(report.totalCents).toBe(25_070_108);
  });
});
