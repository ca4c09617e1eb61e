import type { CalendarDate } from '../values/calendar-date.ts';
import { type Cents, cents } from '../values/cents.ts';
import { type Month, monthOf, monthsThrough } from '../values/month.ts';
import { type BurnPoint, type Closing, computeBurn, type MonthlySum, sumByMonth } from './burn.ts';
import { type BurnLine, hasClosedMonth } from './burn-line.ts';
import { computeFreshness, type Freshness } from './freshness.ts';
import { isInWindow } from './window.ts';

/** The end of a window: money not used by then is lost. */
export interface Wall {
  readonly on: CalendarDate;
  readonly lineIds: readonly string[];
}

/** The burn of several funding lines as one curve. */
export interface ScopeBurn {
  /** A point for every month from the earliest window's start to the latest one's end. */
  readonly points: readonly BurnPoint[];
  /** Earliest first; one for each day on which some window ends. */
  readonly walls: readonly Wall[];
  /** The curve is solid through `earliest`, hatched beyond; null where no line has a closed month. */
  readonly freshness: Freshness | null;
  /** Lines with no closed month: in the plan and in the hatched part, not in the solid one. */
  readonly missingLines: number;
}

/**
 * The sum of several lines' values in each month: a line's value is held where it has none any more (after its window) and
 * absent before its first; null where no line has one yet. The points of a line are months in a row.
 */
function addHeldOver(
  months: readonly Month[],
  lines: readonly (readonly BurnPoint[])[],
  read: (point: BurnPoint) => Cents | null,
): (Cents | null)[] {
  const totals = months.map((): Cents | null => null);
  for (const points of lines) {
    const offset = points[0] === undefined ? 0 : months.indexOf(points[0].month);
    let held: Cents | null = null;
    for (const [i, total] of totals.entries()) {
      const point = points[i - offset];
      held = (point === undefined ? null : read(point)) ?? held;
      if (held !== null) totals[i] = cents((total ?? 0) + held);
    }
  }
  return totals;
}

function wallsOf(lines: readonly BurnLine[]): Wall[] {
  const ends = [...new Set(lines.map((line) => line.window.end))].sort();
  return ends.map((on) => ({ on, lineIds: lines.filter((l) => l.window.end === on).map((l) => l.lineId) }));
}

function sumsInWindows(lines: readonly BurnLine[]): ReadonlyMap<Month, MonthlySum> {
  return sumByMonth(
    lines.flatMap((line) => line.monthly.filter((sum) => isInWindow(line.window, sum.month))),
  );
}

/**
 * How have several funding lines burned together? Each line's curve is computed and the curves are added: a
 * line adds nothing before its window and holds its last sum after it. The actual is solid through the
 * earliest closed month; from there to the last month with a booking it is hatched (`actualOpen`), first the
 * months that are closed for some lines only (`partial`), then the open ones. For one line it equals
 * `computeBurn`. Source: MODEL 8.
 */
export function computeScopeBurn(lines: readonly BurnLine[]): ScopeBurn {
  const freshness = computeFreshness(lines);
  const walls = wallsOf(lines);
  const missingLines = lines.filter((line) => !hasClosedMonth(line)).length;
  const start = lines.map((line) => monthOf(line.window.start)).sort()[0];
  const end = walls.at(-1)?.on;
  if (start === undefined || end === undefined) return { points: [], walls, freshness, missingLines };

  const months = monthsThrough(start, monthOf(end));
  const sums = sumsInWindows(lines);
  const curves = lines.map((line) => computeBurn(line.monthly, line.window, line.closedThrough, line.bac));
  const added = (read: (point: BurnPoint) => Cents | null) => addHeldOver(months, curves, read);
  const planned = added((point) => point.plannedCumulative);
  const straight = added((point) => point.straightLine);
  const solid = added((point) => point.actualCumulative);
  const hatched = added((point) => point.actualOpen ?? point.actualCumulative);
  const openMonths = curves.flat().flatMap((point) => (point.actualOpen === null ? [] : [point.month]));
  const hatchedThrough = [...openMonths, ...(freshness === null ? [] : [freshness.latest])].sort().at(-1);

  const closingOf = (month: Month): Closing => {
    if (freshness === null || month > freshness.latest) return 'open';
    return month > freshness.earliest ? 'partial' : 'closed';
  };
  const points = months.map((month, i): BurnPoint => {
    const closing = closingOf(month);
    const isHatched = closing !== 'closed' && hatchedThrough !== undefined && month <= hatchedThrough;
    return {
      ...(sums.get(month) ?? { month, planned: null, actual: null, committed: null }),
      closing,
      plannedCumulative: planned[i] ?? null,
      actualCumulative: closing === 'closed' ? (solid[i] ?? null) : null,
      actualOpen: isHatched ? (hatched[i] ?? null) : null,
      straightLine: straight[i] ?? null,
    };
  });
  return { points, walls, freshness, missingLines };
}
