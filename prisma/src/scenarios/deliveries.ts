import type { LedgerChart } from '@painopiste/shared/ledger/ledger-chart';
import { type CalendarDate, calendarDate } from '@painopiste/shared/values/calendar-date';
import { type Month, month, monthOf } from '@painopiste/shared/values/month';
import { chartOfRegion } from './chart-of-region.ts';
import type { DemoProject } from './ledger-plan.ts';
import { paakirjaText } from './paakirja-text.ts';
import { readSample } from './read-sample.ts';
import { coverKey, type KnownCosts, syntheticCells } from './synthetic-cells.ts';
import { type LedgerCell, syntheticRows } from './synthetic-rows.ts';
import { type Delivery, understand } from './write-ledger.ts';

type Period = { name: string; from: Month; through: Month; importedOn: CalendarDate };

const PERIODS: readonly Period[] = [
  { name: '2022', from: month('2022-01'), through: month('2022-12'), importedOn: calendarDate('2023-01-16') },
  { name: '2023', from: month('2023-01'), through: month('2023-12'), importedOn: calendarDate('2024-01-15') },
  {
    name: '2024-01-08',
    from: month('2024-01'),
    through: month('2024-08'),
    importedOn: calendarDate('2024-09-12'),
  },
  {
    name: '2024-09',
    from: month('2024-09'),
    through: month('2024-09'),
    importedOn: calendarDate('2024-09-19'),
  },
];

const samplesOf = ({ project, ledger }: DemoProject): Delivery[] =>
  (ledger?.samples ?? []).map(({ fileName, shape, importedOn }) => ({
    region: project.region,
    file: readSample(fileName, shape),
    importedOn,
  }));

function knownCosts(samples: readonly Delivery[], chart: LedgerChart): KnownCosts {
  const entries = samples.flatMap(({ file }) => understand(file, chart).entries);
  return {
    covered: new Set(entries.map(({ costCentre, bookedOn }) => coverKey(costCentre.code, monthOf(bookedOn)))),
    sumThrough: (last) =>
      entries
        .filter(({ bookedOn }) => monthOf(bookedOn) <= last)
        .reduce((sum, entry) => sum + entry.cents, 0),
  };
}

function generatedFile(
  slug: string,
  region: string,
  period: Period,
  cells: readonly LedgerCell[],
): Delivery[] {
  const own = cells.filter((cell) => period.from <= cell.month && cell.month <= period.through);
  if (own.length === 0) return [];
  const text = paakirjaText(syntheticRows(`${slug} ${period.name}`, own));
  const file = {
    fileName: `paakirja-${slug}-${period.name}.csv`,
    shape: 'paakirja' as const,
    bytes: new TextEncoder().encode(text),
  };
  return [{ region, file, importedOn: period.importedOn }];
}

export type DemoLedger = { charts: Map<string, LedgerChart>; deliveries: Delivery[] };

/** The ledger files of the demonstration: the samples, and generated ones of the first shape for what they lack. */
export function demoLedger(projects: readonly DemoProject[]): DemoLedger {
  const blueprints = projects.map(({ project }) => project);
  const regions = new Set(blueprints.map(({ region }) => region));
  const charts = new Map([...regions].map((region) => [region, chartOfRegion(region, blueprints)]));
  const deliveries = projects.flatMap((demo) => {
    const { slug, region } = demo.project;
    const chart = charts.get(region);
    if (!chart || !demo.ledger) return [];
    const samples = samplesOf(demo);
    const { generated } = demo.ledger;
    if (!generated) return samples;
    const cells = syntheticCells(demo.project, generated, knownCosts(samples, chart));
    return [...samples, ...PERIODS.flatMap((period) => generatedFile(slug, region, period, cells))];
  });
  return { charts, deliveries };
}
