import { FULL_BASIS_POINTS, type Share } from '../budget/shares.ts';
import { INVESTMENTS, isWorkAreaKey, keyFromName, sumOfShares } from '../work-areas/work-area.ts';
import type { PlanCostCentre, PlanWorkArea } from './plan.ts';
import type { PlanGround, PlanLine } from './plan-ground.ts';
import type { PlanIssue } from './plan-issue.ts';
import { PLAN_WORDS } from './plan-words.ts';
import { readShare } from './read-cells.ts';
import { choices, findByWord, rowReader, type RowReader } from './read-row.ts';
import { issueAt, type OtherHeader, type PlanTable } from './read-table.ts';
import { folded, isBlank, shown } from './sheet.ts';

interface ShareColumn {
  readonly column: number;
  readonly focusAreaKey: string;
}
interface CentreColumn {
  readonly column: number;
  readonly line: PlanLine;
}

const CODE = /^[0-9A-Za-z._-]{1,20}$/;

/** The work areas of a plan's file, with their shares and cost centres; what is wrong goes to `issues`. */
export function readWorkAreas(table: PlanTable, ground: PlanGround, issues: PlanIssue[]): PlanWorkArea[] {
  const centres = centreColumns(table, ground, issues);
  const shares = shareColumns(table, ground, issues);
  const found: PlanWorkArea[] = [];
  for (const row of table.rows) {
    const reader = rowReader(row, issues);
    const names = reader.names();
    const given = reader.text('key');
    const key =
      given ??
      ground.workAreas.find((each) => folded(each.names.fi) === folded(names.fi))?.key ??
      keyFromName(names.fi);
    if (names.fi !== '' && !isWorkAreaKey(key)) reader.refuse(given === null ? 'name-fi' : 'key', 'key-form');
    if (found.some((each) => each.key === key))
      reader.refuse(given === null ? 'name-fi' : 'key', 'work-area-twice');
    const investment = reader.value(
      'investment',
      (cell) => INVESTMENTS.find((each) => each === shown(cell).toUpperCase()) ?? null,
      'investment-unknown',
      INVESTMENTS.join(', '),
    );
    found.push({
      at: row.place,
      key,
      names,
      leadId: reader.person('lead', ground),
      investment,
      shares: sharesOf(reader, shares, ground),
      costCentres: costCentresOf(reader, centres, found, issues),
    });
  }
  return found;
}

/** Which column says the cost centre of which line: with several lines, the line is named behind the header's word. */
function centreColumns(table: PlanTable, { lines }: PlanGround, issues: PlanIssue[]): CentreColumn[] {
  const [only, ...more] = lines;
  const plain = table.columns.get('cost-centre');
  const found: CentreColumn[] = [];
  if (plain !== undefined && only) {
    if (more.length === 0) found.push({ column: plain, line: only });
    else if (table.rows.some((row) => !isBlank(row.cellAt(plain)))) {
      const place = { sheet: table.sheet.name, cell: table.rows[0]?.placeOf(plain).cell ?? '' };
      issues.push(issueAt(place, 'line-required', null, lines.map(({ key }) => key).join(', ')));
    }
  }
  for (const { column, cell } of table.others) {
    const line = lineOfHeader(shown(cell), lines);
    if (line) found.push({ column, line });
  }
  return found;
}

function lineOfHeader(header: string, lines: readonly PlanLine[]): PlanLine | null {
  const word = Object.values(PLAN_WORDS)
    .map((words) => words.columns['cost-centre'])
    .find((each) => folded(header).startsWith(folded(each)));
  return word === undefined ? null : findByWord(lines, header.slice(word.length).replace(/^[\s:]+/, ''));
}

function shareColumns(
  table: PlanTable,
  { focusAreas, lines }: PlanGround,
  issues: PlanIssue[],
): ShareColumn[] {
  const found: ShareColumn[] = [];
  const isUsed = ({ column }: OtherHeader): boolean => table.rows.some((row) => !isBlank(row.cellAt(column)));
  for (const header of table.others) {
    const word = shown(header.cell).replaceAll('%', '').trim();
    if (lineOfHeader(word, lines)) continue;
    const area = findByWord(focusAreas, word) ?? focusAreas.find(({ code }) => folded(code) === folded(word));
    if (!area) {
      if (isUsed(header))
        issues.push(issueAt(header.place, 'header-unknown-focus-area', header.cell, choices(focusAreas)));
    } else if (found.some((each) => each.focusAreaKey === area.key)) {
      issues.push(issueAt(header.place, 'header-twice', header.cell));
    } else found.push({ column: header.column, focusAreaKey: area.key });
  }
  return found;
}

/** Shares from percentages; a row of numbers that add up to 1 was written in cells formatted as percent. */
function sharesOf({ row, refuse }: RowReader, columns: readonly ShareColumn[], ground: PlanGround): Share[] {
  const cells = columns.map((each) => row.cellAt(each.column));
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const isFraction = numbers.length > 0 && Math.abs(numbers.reduce((sum, each) => sum + each, 0) - 1) < 1e-9;
  let unread = 0;
  const shares = columns.flatMap(({ column, focusAreaKey }, index) => {
    const cell = cells[index] ?? null;
    if (isBlank(cell)) return [];
    const basisPoints = readShare(
      isFraction && typeof cell === 'number' ? Number((cell * 100).toPrecision(12)) : cell,
    );
    if (basisPoints !== null) return basisPoints === 0 ? [] : [{ focusAreaKey, basisPoints }];
    unread += 1;
    refuse(column, 'percent');
    return [];
  });
  const sum = sumOfShares(shares);
  if (unread === 0 && sum !== FULL_BASIS_POINTS)
    refuse(columns[0]?.column ?? 'name-fi', 'shares-sum', (sum / 100).toFixed(2).replace(/\.?0+$/, ''));
  const order = ground.focusAreas.map(({ key }) => key);
  return shares.toSorted((a, b) => order.indexOf(a.focusAreaKey) - order.indexOf(b.focusAreaKey));
}

function costCentresOf(
  { row, refuse }: RowReader,
  columns: readonly CentreColumn[],
  others: readonly PlanWorkArea[],
  issues: readonly PlanIssue[],
): PlanCostCentre[] {
  const taken = new Set(others.flatMap((area) => area.costCentres.map(({ code }) => code)));
  return columns.flatMap(({ column, line }) => {
    const cell = row.cellAt(column);
    if (isBlank(cell)) return [];
    const code = shown(cell);
    const at = row.placeOf(column);
    if (!CODE.test(code)) refuse(column, 'cost-centre-form');
    else if (taken.has(code)) refuse(column, 'cost-centre-twice');
    taken.add(code);
    return issues.some((each) => each.cell === at.cell && each.sheet === at.sheet)
      ? []
      : [{ at, code, lineId: line.id }];
  });
}
