import type { Plan } from './plan.ts';
import type { PlanGround } from './plan-ground.ts';
import type { PlanIssue } from './plan-issue.ts';
import { PLAN_WORDS, type PlanSheetKind } from './plan-words.ts';
import { readBudget } from './read-budget.ts';
import { readMilestones } from './read-milestones.ts';
import { issueAt, kindOfName, type PlanTable, readTable } from './read-table.ts';
import { readWorkAreas } from './read-work-areas.ts';
import type { PlanSheet } from './sheet.ts';

/** What a file says, and everything that is wrong in it, by sheet and cell. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly issues: readonly PlanIssue[];
}

/**
 * Reads the sheets of a starting plan: words become keys and ids of the ground, percentages basis points, euros cents.
 * Whatever cannot be read is an issue with its cell; with issues the plan is for counting only. A sheet may be absent
 * or empty; without any sheet of a plan that is the one issue.
 */
export function readPlan(sheets: readonly PlanSheet[], ground: PlanGround): ReadPlan {
  const tables = new Map<PlanSheetKind, PlanTable>();
  for (const sheet of sheets) {
    const kind = kindOfName(sheet.name);
    if (kind !== null && !tables.has(kind)) tables.set(kind, readTable(kind, sheet));
  }
  const issues: PlanIssue[] = [...tables.values()].flatMap((table) => table.issues);
  if (tables.size === 0) {
    const names = Object.values(PLAN_WORDS.fi.sheets).join(', ');
    issues.push(issueAt({ sheet: sheets[0]?.name ?? '', cell: '' }, 'sheet-missing', null, names));
  }
  const table = (kind: PlanSheetKind) => tables.get(kind);
  const areas = table('work-areas');
  const workAreas = areas ? readWorkAreas(areas, ground, issues) : [];
  const own = new Set(workAreas.map(({ key }) => key));
  const named = [...workAreas, ...ground.workAreas.filter(({ key }) => !own.has(key))];
  const stones = table('milestones');
  const money = table('budget');
  const plan = {
    workAreas,
    milestones: stones ? readMilestones(stones, ground, named, issues) : [],
    budget: money ? readBudget(money, ground, named, issues) : [],
  };
  return {
    plan,
    issues: inOrder(
      issues,
      sheets.map(({ name }) => name),
    ),
  };
}

/** Issues as one goes through the file: sheet by sheet, row by row, from left to right. */
function inOrder(issues: readonly PlanIssue[], sheets: readonly string[]): PlanIssue[] {
  const rank = ({ sheet, cell }: PlanIssue): number[] => {
    const [, letters = '', row = '0'] = /^([A-Z]*)(\d*)/.exec(cell) ?? [];
    return [
      sheets.indexOf(sheet),
      Number(row),
      letters.length,
      letters.charCodeAt(0) || 0,
      letters.charCodeAt(1) || 0,
    ];
  };
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.map((each, place) => each - (b[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
  return issues.toSorted((a, b) => compare(rank(a), rank(b)));
}
