import { type Cents, cents } from '@painopiste/shared/values/cents';
import { type CalendarDate } from '@painopiste/shared/values/calendar-date';
import { type Month, monthOf, monthsThrough } from '@painopiste/shared/values/month';

const RAMP_UP = 6;
const RAMP_DOWN = 4;

/**
 * Weights of the months of a plan: half a year of growth, an even middle, four months of decline (CALCULATIONS, worked
 * example), as whole thirtieths.
 */
export const planWeights = (months: number): number[] =>
  Array.from({ length: months }, (_, m) =>
    m < months - RAMP_DOWN ? Math.min(30, ((m + 1) * 30) / RAMP_UP) : ((months - m) * 30) / (RAMP_DOWN + 1),
  );

/** Cuts a sum by weights so that each running total is the exact one, rounded to the cent. */
export function spread(total: Cents, weights: readonly number[]): Cents[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let weightSoFar = 0;
  let before = 0;
  return weights.map((weight) => {
    weightSoFar += weight;
    const after = Math.round((total * weightSoFar) / all);
    const part = cents(after - before);
    before = after;
    return part;
  });
}

export const monthsOfWindow = (start: CalendarDate, end: CalendarDate): Month[] =>
  monthsThrough(monthOf(start), monthOf(end));
