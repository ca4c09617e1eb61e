import type { BurnChartPoint } from './burn-chart-input.ts';
import type { BurnBand, ChartLine, ChartPoint } from './burn-chart-model.ts';

/**
 * What has gathered by the end of each month, as a line from zero at the start of the first month. A month that is not
 * known breaks it.
 */
export function prepareLine(values: readonly (number | null)[]): ChartLine {
  const parts: ChartPoint[][] = [];
  let part: ChartPoint[] | null = null;
  values.forEach((value, index) => {
    if (value === null) {
      part = null;
      return;
    }
    if (!part) {
      part = index === 0 ? [{ at: 0, value: 0 }] : [];
      parts.push(part);
    }
    part.push({ at: index + 1, value });
  });
  return parts;
}

/** The hatched line: on from the end of the solid one, or from zero where no month is closed. */
export function prepareOpenLine(points: readonly BurnChartPoint[]): ChartLine {
  const [first, ...rest] = prepareLine(points.map((point) => point.actualOpen));
  const solidEnd = prepareLine(points.map((point) => point.actualCumulative))
    .at(-1)
    ?.at(-1);
  if (!first) return [];
  const isNext = solidEnd !== undefined && first[0]?.at === solidEnd.at + 1;
  return [isNext ? [solidEnd, ...first] : first, ...rest];
}

/** Runs of months that are booked but not closed everywhere. */
export function prepareBands(points: readonly BurnChartPoint[]): BurnBand[] {
  const bands: BurnBand[] = [];
  points.forEach(({ closing, actualOpen }, index) => {
    if (closing === 'closed' || actualOpen === null) return;
    const last = bands.at(-1);
    if (last?.closing === closing && last.to === index) last.to = index + 1;
    else bands.push({ closing, from: index, to: index + 1 });
  });
  return bands;
}
