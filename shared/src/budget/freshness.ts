import type { Month } from '../values/month.ts';
import { type BurnLine, isFinal } from './burn-line.ts';
import { closedMonthInWindow } from './window.ts';

/** How far the bookkeeping reaches: closed everywhere through `earliest`, somewhere through `latest`. */
export interface Freshness {
  readonly earliest: Month;
  readonly latest: Month;
}

const closedMonthsOf = (lines: readonly BurnLine[]): Month[] =>
  lines
    .map((line) => closedMonthInWindow(line.window, line.closedThrough))
    .filter((month) => month !== null)
    .sort();

/**
 * How fresh are the books of a scope ("kirjanpito 31.5.-31.8.")? A line whose whole window is closed is
 * final: it does not hold the others back, so it counts for `earliest` only where every line is final. Null
 * where no line has a closed month. Source: MODEL 8.
 */
export function computeFreshness(lines: readonly BurnLine[]): Freshness | null {
  const latest = closedMonthsOf(lines).at(-1);
  if (latest === undefined) return null;
  return { earliest: closedMonthsOf(lines.filter((line) => !isFinal(line)))[0] ?? latest, latest };
}
