import type { Formats } from '../../lib/format/formats.ts';
import type { BurnChartPoint, MoneyUnit } from './burn-chart-input.ts';
import type { ChartAxis } from './burn-chart-model.ts';
import { niceTicks } from './nice-ticks.ts';

const CENTS_OF: Record<MoneyUnit, number> = { millions: 100_000_000, thousands: 100_000, euros: 100 };
const HEADROOM = 1.06;

const unitOf = (max: number): MoneyUnit =>
  max >= CENTS_OF.millions ? 'millions' : max >= 10 * CENTS_OF.thousands ? 'thousands' : 'euros';

function decimalsOf(step: number): number {
  if (Number.isInteger(step)) return 0;
  return Number.isInteger(step * 10) ? 1 : 2;
}

const MONTH_TICKS = 3;

function writeTicks(
  values: readonly number[],
  unit: MoneyUnit,
  formats: Formats,
): { value: number; label: string }[] {
  const inUnit = values.map((value) => value / CENTS_OF[unit]);
  const decimals = Math.max(...inUnit.map(decimalsOf));
  return inUnit.map((value) => ({ value: value * CENTS_OF[unit], label: formats.ratio(value, decimals) }));
}

/** The axis of what has gathered: from zero to a little over all that is known. */
export function prepareSumsAxis(
  values: readonly (number | null)[],
  titles: Record<MoneyUnit, string>,
  formats: Formats,
): ChartAxis {
  const known = values.filter((value) => value !== null);
  const top = Math.max(0, ...known);
  const unit = unitOf(top);
  return {
    min: Math.min(0, ...known) * HEADROOM,
    max: (top || CENTS_OF.euros) * HEADROOM,
    title: titles[unit],
    ticksFor: (atMost) => writeTicks(niceTicks(0, top, atMost), unit, formats),
  };
}

/** The axis of the months: from zero, or from under it where a month was corrected below, to the next round value. */
export function prepareMonthlyAxis(
  values: readonly (number | null)[],
  titles: Record<MoneyUnit, string>,
  formats: Formats,
): ChartAxis {
  const known = values.filter((value) => value !== null);
  const ticks = niceTicks(Math.min(0, ...known), Math.max(0, ...known), MONTH_TICKS, 'over');
  const unit = unitOf(Math.max(...ticks.map(Math.abs)));
  return {
    min: Math.min(0, ...ticks),
    max: Math.max(...ticks) || CENTS_OF.euros,
    title: titles[unit],
    ticksFor: () => writeTicks(ticks, unit, formats),
  };
}

export const sumsIn = (points: readonly BurnChartPoint[]): (number | null)[] =>
  points.flatMap((point) => [
    point.plannedCumulative,
    point.actualCumulative,
    point.actualOpen,
    point.straightLine,
  ]);

export const monthlyIn = (points: readonly BurnChartPoint[]): (number | null)[] =>
  points.flatMap((point) => [point.planned, point.actual, (point.actual ?? 0) + (point.committed ?? 0)]);
