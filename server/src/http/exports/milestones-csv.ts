import { milestoneListInput } from '@painopiste/shared/milestones/milestone-list-input';
import { listMilestones } from '../../features/milestones/list-milestones.ts';
import type { MilestoneList } from '../../features/milestones/milestone-list.ts';
import type { MilestoneRow } from '../../features/milestones/milestone-row.ts';
import type { ActorContext } from '../../trpc/context.ts';
import { changeWords } from './change-words.ts';
import { type Cell, dayCell, numberCell } from './csv-cells.ts';
import type { Rows } from './csv-stream.ts';
import { type ExportLocale, type ExportQuery, localeOf, wordOf, wordsOf } from './export-query.ts';
import { UnknownFilter } from './export-refusal.ts';
import { inLanguage } from './read-slices.ts';

const COLUMNS = [
  'region',
  'project',
  'workArea',
  'focusAreas',
  'milestone',
  'kind',
  'baseline',
  'forecast',
  'accepted',
  'slip_days',
  'moves',
  'status',
  'owner',
  'weight',
] as const;

/** After the others: the group of a grouped list, and what has changed since the day that the filter names. */
export const milestoneColumns = (query: ExportQuery): readonly string[] => [
  ...COLUMNS,
  ...(wordOf(query, 'group') === undefined ? [] : ['group']),
  ...(wordOf(query, 'since') === undefined ? [] : ['changed']),
];

const PORTION = 500;

/**
 * All milestones that the page would list under the same filters, in its order; by focus area one stands in several groups. Regions by code, projects by slug, work
 * areas as `project-slug/key`, focus areas by key; status is the state, or `late`.
 */
export async function milestoneRows(ctx: ActorContext, query: ExportQuery): Promise<Rows> {
  const language = localeOf(query);
  const input = milestoneListInput.parse({
    region: wordsOf(query, 'region'),
    focusArea: wordsOf(query, 'focusArea'),
    project: wordsOf(query, 'project'),
    status: wordsOf(query, 'status'),
    owner: wordsOf(query, 'owner'),
    workArea: wordOf(query, 'workArea'),
    due: wordOf(query, 'due'),
    since: wordOf(query, 'since'),
    q: wordOf(query, 'q'),
    sort: wordOf(query, 'sort'),
    group: wordOf(query, 'group'),
    language,
    pageSize: PORTION,
  });
  const first = await listMilestones(ctx, input);
  if (first.ignored.length > 0) throw new UnknownFilter(first.ignored);
  async function* rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
    for (
      let list = first;
      list.rows.length > 0;
      list = await listMilestones(ctx, { ...input, page: list.page + 1 })
    ) {
      yield list.rows.map((row, index) => [...cellsOf(row, language), ...cellsBeside(list, row, index)]);
      if (list.page * PORTION >= (list.grouping?.listed ?? list.total)) return;
    }
  }
  return rows();
}

const cellsOf = (row: MilestoneRow, language: ExportLocale): readonly Cell[] => [
  row.region.code,
  row.project.slug,
  `${row.project.slug}/${row.workArea.key}`,
  row.focusAreas.map((share) => share.focusAreaKey).join(' '),
  inLanguage(row.names, language),
  row.kind,
  dayCell(row.baselineOn),
  dayCell(row.forecastOn),
  dayCell(row.acceptedOn),
  numberCell(row.slipDays),
  numberCell(row.moves),
  row.late ? 'late' : row.state,
  row.owner?.name ?? null,
  numberCell(row.weight),
];

/** What the list says of a row beside the row itself. */
function cellsBeside(
  { grouping, changes }: MilestoneList,
  row: MilestoneRow,
  index: number,
): readonly Cell[] {
  const key = grouping?.of[index] ?? null;
  return [
    ...(grouping === null ? [] : [grouping.by === 'owner' ? (row.owner?.name ?? null) : key]),
    ...(changes === null ? [] : [changeWords(changes.find(({ milestoneId }) => milestoneId === row.id))]),
  ];
}
