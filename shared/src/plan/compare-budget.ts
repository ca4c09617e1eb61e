import type { PlanBudgetRow } from './plan.ts';
import type { PlanIssue } from './plan-issue.ts';
import { issueAt } from './read-table.ts';
import type { PlanSum, StoredPlanBudget } from './stored-plan.ts';

/** What becomes of the original budget: `none` = the file says nothing of it. */
export type BudgetFate = 'none' | 'new' | 'changed' | 'unchanged';

/** The sums of a file's budget, one for each month. */
export const sumsOf = (rows: readonly PlanBudgetRow[]): PlanSum[] =>
  rows.flatMap(({ workAreaKey, lineId, categoryKey, months }) =>
    months.map(([month, cents]) => ({ workAreaKey, lineId, categoryKey, month, cents })),
  );

const keyOf = ({ workAreaKey, lineId, categoryKey, month, cents }: PlanSum): string =>
  [lineId, workAreaKey, categoryKey, month ?? '', cents].join('|');

/** Compares a file's budget with the original decision, which stays as it is once it is approved (MODEL 9). */
export function compareBudget(
  rows: readonly PlanBudgetRow[],
  stored: StoredPlanBudget | null,
): { readonly fate: BudgetFate; readonly issues: readonly PlanIssue[] } {
  const [first] = rows;
  if (!first) return { fate: 'none', issues: [] };
  if (!stored) return { fate: 'new', issues: [] };
  const [ours, theirs] = [sumsOf(rows), stored.sums].map((sums) => sums.map(keyOf).sort().join('\n'));
  if (ours === theirs) return { fate: 'unchanged', issues: [] };
  if (stored.state === 'draft') return { fate: 'changed', issues: [] };
  return { fate: 'unchanged', issues: [issueAt(first.at, 'budget-approved')] };
}
