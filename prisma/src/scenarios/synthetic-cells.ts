import { cents } from '@painopiste/shared/values/cents';
import type { Month } from '@painopiste/shared/values/month';
import type { ProjectBlueprint } from './blueprint.ts';
import type { LedgerPlan } from './ledger-plan.ts';
import { seededRandom } from './seeded-random.ts';
import { planWeights, spread } from './spread.ts';
import type { LedgerCell } from './synthetic-rows.ts';
import { lineOf, monthsOfLine } from './write-budgets.ts';

/** What sample files book already: which cost centres in which months, and how much. */
export type KnownCosts = { covered: ReadonlySet<string>; sumThrough(month: Month): number };

export const coverKey = (costCentre: string, month: string): string => `${costCentre}|${month}`;

const SMALL = new Set(['materials', 'equipment', 'rents', 'travel', 'other']);
/** Small costs are booked once a quarter, so that the demonstration stays small as well. */
const QUARTER = 3;
const FIRST_HALF = 0.45;
const START_UP_MONTHS = 6;

type Raw = LedgerCell & { weight: number };

function rawCells(project: ProjectBlueprint, last: Month): Raw[] {
  const random = seededRandom(`cells ${project.slug}`);
  return project.workAreas.flatMap((workArea) =>
    workArea.money.flatMap(({ line, costCentre, planned }) => {
      if (costCentre === null) return [];
      const months = monthsOfLine(lineOf(project, line));
      const weights = planWeights(months.length);
      const pace = random.between(0.86, 1.14);
      return Object.entries(planned).flatMap(([category, total]) =>
        spread(total, weights).flatMap((amount, index) => {
          const month = months[index];
          if (month === undefined || month > last) return [];
          const startUp = index < START_UP_MONTHS ? 0.8 : 1;
          return [
            {
              costCentre,
              category,
              month,
              amount,
              weight: amount * pace * startUp * random.between(0.82, 1.18),
            },
          ];
        }),
      );
    }),
  );
}

// Moves the weights of small categories to the end of their quarter, and never past the last closed month.
function bookQuarterly(cells: readonly Raw[], closedThrough: Month): Raw[] {
  const waiting = new Map<string, number>();
  return cells.flatMap((cell, index) => {
    if (!SMALL.has(cell.category)) return [cell];
    const key = `${cell.costCentre}|${cell.category}`;
    const weight = (waiting.get(key) ?? 0) + cell.weight;
    const next = cells[index + 1];
    const isLast =
      next === undefined || next.costCentre !== cell.costCentre || next.category !== cell.category;
    if (!isLast && cell.month !== closedThrough && Number(cell.month.slice(5)) % QUARTER !== 0) {
      waiting.set(key, weight);
      return [];
    }
    waiting.delete(key);
    return [{ ...cell, weight }];
  });
}

/** The costs that a project's generated ledger holds: together with the known ones its rate of the plan. */
export function syntheticCells(
  project: ProjectBlueprint,
  { ratePercent, bookedThrough, partial }: NonNullable<LedgerPlan['generated']>,
  known: KnownCosts,
): LedgerCell[] {
  const closedThrough = project.closedThrough ?? bookedThrough;
  const raw = rawCells(project, partial ?? bookedThrough);
  const plannedToDate = raw
    .filter(({ month }) => month <= closedThrough)
    .reduce((sum, { amount }) => sum + amount, 0);
  const open = raw.filter(({ costCentre, month }) => !known.covered.has(coverKey(costCentre, month)));
  const cells = bookQuarterly(open, closedThrough);
  const wanted = (plannedToDate * ratePercent) / 100 - known.sumThrough(closedThrough);
  const weights = cells
    .filter(({ month }) => month <= closedThrough)
    .reduce((sum, { weight }) => sum + weight, 0);
  return cells.map(({ costCentre, category, month, weight }) => {
    const share = month === partial ? FIRST_HALF : 1;
    return { costCentre, category, month, amount: cents(Math.round((weight / weights) * wanted * share)) };
  });
}
