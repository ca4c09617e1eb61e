import type { Formats } from '../../lib/format/formats.ts';
import type { BurnChartPoint, MoneyUnit } from './burn-chart-input.ts';
import type { ChartAxis } from './burn-chart-model.ts';
import { niceTicks } from './nice-ticks.ts';

const CENTS_OF: Record<MoneyUnit, number> = { millions: 100_000_000, thousands: 100_000, euros: 100 };
const HEADROOM = 1.06;

export const unitOf = (max: number): MoneyUnit =>
  max >= CENTS_OF.millions ? 'millions' : max >= 10 * CENTS_OF.thousands ? 'thousands' : 'euros';

function decimalsOf(step: number): number {
  if (Number.isInteger(step)) return 0;
  return Number.isInteger(step * 10) ? 1 : 2;
}

/** An axis from zero (or from under it, where a month was corrected below zero) over all that is known. */
export function prepareAxis(
  values: readonly (number | null)[],
  titles: Record<MoneyUnit, string>,
  formats: Formats,
): ChartAxis {
  const known = values.filter((value) => value !== null);
  const top = Math.max(0, ...known);
  const bottom = Math.min(0, ...known);
  const unit = unitOf(Math.max(top, -bottom));
  return {
    min: bottom * HEADROOM,
    max: (top || CENTS_OF.euros) * HEADROOM,
    title: titles[unit],
    ticksFor: (atMost) => {
      const ticks = niceTicks(bottom, top, atMost).map((value) => value / CENTS_OF[unit]);
      const decimals = Math.max(...ticks.map(decimalsOf));
      return ticks.map((value) => ({ value: value * CENTS_OF[unit], label: formats.ratio(value, decimals) }));
    },
  };
}

export const sumsIn = (points: readonly BurnChartPoint[]): (number | null)[] =>
  points.flatMap((point) => [point.plannedCumulative, point.actualCumulative, point.actualOpen, point.straightLine]);

export const monthlyIn = (points: readonly BurnChartPoint[]): (number | null)[] =>
  points.flatMap((point) => [point.planned, point.actual]);
