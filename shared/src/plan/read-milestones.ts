import { latestForecast } from '../milestones/reschedule.ts';
import { addMonthsToDate, type CalendarDate } from '../values/calendar-date.ts';
import type { PlanMilestone } from './plan.ts';
import type { PlanGround } from './plan-ground.ts';
import type { PlanIssue } from './plan-issue.ts';
import { PLAN_WORDS } from './plan-words.ts';
import { readDay, readKind, readWeight, readYesNo } from './read-cells.ts';
import { choices, findByWord, rowReader, type RowReader } from './read-row.ts';
import type { PlanTable } from './read-table.ts';
import { folded, isBlank } from './sheet.ts';

/** Something that a row may name as its work area: one of the file's own or one that the project has. */
export type NamedWorkArea = PlanGround['workAreas'][number];

const KINDS = Object.values(PLAN_WORDS.fi.kinds).join(', ');

/** The milestones of a plan's file; what is wrong goes to `issues`. */
export function readMilestones(
  table: PlanTable,
  ground: PlanGround,
  workAreas: readonly NamedWorkArea[],
  issues: PlanIssue[],
): PlanMilestone[] {
  const found: PlanMilestone[] = [];
  for (const row of table.rows) {
    const reader = rowReader(row, issues);
    const workAreaKey = readWorkArea(reader, workAreas);
    const names = reader.names();
    const isTwin = (other: PlanMilestone) =>
      other.workAreaKey === workAreaKey && folded(other.names.fi) === folded(names.fi);
    if (names.fi !== '' && found.some(isTwin)) reader.refuse('name-fi', 'milestone-twice');
    const baselineOn = readDate(reader, 'baseline', ground);
    if (isBlank(row.cell('baseline'))) reader.refuse('baseline', 'required');
    found.push({
      at: row.place,
      workAreaKey: workAreaKey ?? '',
      names,
      kind: reader.value('kind', readKind, 'kind-unknown', KINDS),
      weight: reader.value('weight', readWeight, 'weight'),
      baselineOn: baselineOn ?? ground.projectStartsOn,
      forecastOn: readDate(reader, 'forecast', ground),
      ownerId: reader.person('owner', ground),
      evidenceRequired: reader.value('evidence', readYesNo, 'yes-or-no'),
    });
  }
  return found;
}

/** The key of the work area that a row names; what names none is told. */
export function readWorkArea(reader: RowReader, workAreas: readonly NamedWorkArea[]): string | null {
  const named = reader.text('work-area', true);
  if (named === null) return null;
  return (
    findByWord(workAreas, named)?.key ?? reader.refuse('work-area', 'work-area-unknown', choices(workAreas))
  );
}

/** A day within the project's time, up to 24 months after the last window (MODEL 13); null where blank or refused. */
function readDate(
  reader: RowReader,
  column: 'baseline' | 'forecast',
  ground: PlanGround,
): CalendarDate | null {
  const day = reader.value(column, readDay, 'date');
  if (day === null) return null;
  if (day < ground.projectStartsOn)
    return reader.refuse(column, 'date-before-project', ground.projectStartsOn);
  const wall = ground.lines
    .map(({ window }) => window.end)
    .toSorted()
    .at(-1);
  const latest = wall ? latestForecast(wall) : addMonthsToDate(ground.projectStartsOn, 120);
  return day > latest ? reader.refuse(column, 'date-too-late', latest) : day;
}
