import { isInWindow } from '../budget/window.ts';
import type { Cents } from '../values/cents.ts';
import type { Month } from '../values/month.ts';
import type { PlanBudgetRow } from './plan.ts';
import type { PlanGround, PlanLine } from './plan-ground.ts';
import type { PlanIssue } from './plan-issue.ts';
import { readEuros, readMonth } from './read-cells.ts';
import { type NamedWorkArea, readWorkArea } from './read-milestones.ts';
import { choices, findByWord, rowReader, type RowReader } from './read-row.ts';
import { issueAt, type PlanTable } from './read-table.ts';
import { isBlank } from './sheet.ts';

interface MonthColumn {
  readonly column: number;
  /** Null = money without months. */
  readonly month: Month | null;
}

/** The budget of a plan's file; what is wrong goes to `issues`. Rows without any euros are left out. */
export function readBudget(
  table: PlanTable,
  ground: PlanGround,
  workAreas: readonly NamedWorkArea[],
  issues: PlanIssue[],
): PlanBudgetRow[] {
  const columns = monthColumns(table, issues);
  const found: PlanBudgetRow[] = [];
  for (const row of table.rows) {
    if (columns.every(({ column }) => isBlank(row.cellAt(column)))) continue;
    const reader = rowReader(row, issues);
    const line = lineOf(reader, ground);
    const workAreaKey = readWorkArea(reader, workAreas) ?? '';
    const categoryKey = categoryOf(reader, line) ?? '';
    const months = columns.flatMap((column) => amountOf(reader, column, line));
    if (!line) continue;
    const isTwin = (other: PlanBudgetRow) =>
      other.workAreaKey === workAreaKey && other.lineId === line.id && other.categoryKey === categoryKey;
    if (found.some(isTwin)) reader.refuse('category', 'budget-row-twice');
    if (months.length > 0) found.push({ at: row.place, workAreaKey, lineId: line.id, categoryKey, months });
  }
  return found;
}

function monthColumns(table: PlanTable, issues: PlanIssue[]): MonthColumn[] {
  const found: MonthColumn[] = [];
  const unscheduled = table.columns.get('unscheduled');
  if (unscheduled !== undefined) found.push({ column: unscheduled, month: null });
  for (const { column, cell, place } of table.others) {
    const month = readMonth(cell);
    if (month === null) {
      if (table.rows.some((row) => !isBlank(row.cellAt(column))))
        issues.push(issueAt(place, 'header-unknown-month', cell));
    } else if (found.some((each) => each.month === month)) issues.push(issueAt(place, 'header-twice', cell));
    else found.push({ column, month });
  }
  return found;
}

function lineOf(reader: RowReader, { lines }: PlanGround): PlanLine | null {
  const named = reader.text('line');
  if (named !== null)
    return findByWord(lines, named) ?? reader.refuse('line', 'line-unknown', choices(lines));
  const [only, ...more] = lines;
  return only && more.length === 0 ? only : reader.refuse('line', 'line-required', choices(lines));
}

function categoryOf(reader: RowReader, line: PlanLine | null): string | null {
  const named = reader.text('category', true);
  if (named === null || line === null) return null;
  const found = findByWord(line.categories, named);
  return found ? found.key : reader.refuse('category', 'category-unknown', choices(line.categories));
}

function amountOf(
  { row, refuse }: RowReader,
  { column, month }: MonthColumn,
  line: PlanLine | null,
): (readonly [Month | null, Cents])[] {
  const cell = row.cellAt(column);
  if (isBlank(cell)) return [];
  const amount = readEuros(cell);
  if (amount === null) refuse(column, 'amount');
  else if (amount < 0) refuse(column, 'amount-negative');
  else if (amount > 0 && month !== null && line && !isInWindow(line.window, month))
    refuse(column, 'month-outside-window', `${line.window.start}–${line.window.end}`);
  else if (amount > 0) return [[month, amount]];
  return [];
}
