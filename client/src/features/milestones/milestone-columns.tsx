import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { areaColor } from '../../lib/area-color.ts';
import type { Formats } from '../../lib/format/formats.ts';
import { Name } from '../../lib/name.tsx';
import { nameIn } from '../../lib/names.ts';
import type { Texts } from '../../texts/fi.ts';
import { AreaCode } from '../../ui/area-code.tsx';
import type { CellControls, DataColumn } from '../../ui/data-table/data-column.ts';
import type { EditorProps } from './editor-props.ts';
import { ForecastEditor } from './forecast-editor.tsx';
import { groupCells, type MilestoneGrouping } from './group-cells.tsx';
import { isEditable, type CellChange, type MilestoneRow } from './milestone-change.ts';
import { MilestoneStatus } from './milestone-status.tsx';
import { MilestoneTimeline, TimelineYears } from './milestone-timeline.tsx';
import type { Timeline } from './milestone-timeline-model.ts';
import css from './milestones.module.css';
import { OwnerEditor } from './owner-editor.tsx';
import { StatusEditor } from './status-editor.tsx';
import { WhatChanged, type MilestoneTableChanges } from './what-changed.tsx';
import type { MilestoneEditing } from './use-milestone-editing.ts';

/** All that a page may choose from; the first that it names is the row's header. Those that sort have the address's names. */
export type MilestoneColumn =
  | 'name'
  | 'region'
  | 'project'
  | 'workArea'
  | 'focusArea'
  | 'weight'
  | 'baseline'
  | 'forecast'
  | 'slip'
  | 'timeline'
  | 'status'
  | 'owner'
  | 'changed';

/** What the server does not order by: several focus areas, a drawing, what has changed. */
const UNSORTED: ReadonlySet<MilestoneColumn> = new Set(['focusArea', 'timeline', 'changed']);

const EDITORS: Record<CellChange['kind'], (props: EditorProps) => ReactNode> = {
  forecast: ForecastEditor,
  status: StatusEditor,
  owner: OwnerEditor,
};

type Context = {
  texts: Texts;
  formats: Formats;
  editing: MilestoneEditing;
  /** Full names of the focus areas by key, for those who hear the codes. */
  focusAreaNames: ReadonlyMap<string, string>;
  /** The scale that all rows share. */
  timeline: Timeline;
  changes: MilestoneTableChanges;
  /** Null where the rows follow each other in one list. */
  grouping: MilestoneGrouping | null;
};

type Look = Omit<DataColumn<MilestoneRow>, 'id' | 'header' | 'edit'>;

function looks({
  texts,
  formats,
  focusAreaNames,
  timeline,
  changes,
}: Context): Record<MilestoneColumn, Look> {
  const t = texts.milestones;
  const { locale } = formats;
  return {
    name: {
      cell: (row) => (
        <>
          <Link to="/milestones/$id" params={{ id: row.id }} className={css.name}>
            <Name names={row.names} />
          </Link>
          {row.kind !== 'milestone' && <span className={css.kind}>{t.kinds[row.kind]}</span>}
        </>
      ),
    },
    region: {
      cell: ({ region }) => (
        <Link to="/regions/$code" params={{ code: region.code }}>
          {nameIn(locale, region.shortNames).text}
        </Link>
      ),
    },
    project: {
      from: 'desk',
      narrow: 'wide',
      cell: ({ project }) => (
        <Link to="/projects/$slug" params={{ slug: project.slug }}>
          <Name names={project.names} />
        </Link>
      ),
    },
    workArea: {
      from: 'wide',
      narrow: 'wide',
      cell: ({ workArea }) => (
        <Link to="/work-areas/$id" params={{ id: workArea.id }}>
          <Name names={workArea.names} />
        </Link>
      ),
    },
    focusArea: {
      width: '6.5rem',
      cell: ({ focusAreas }) =>
        focusAreas.length === 0 ? (
          formats.integer(null)
        ) : (
          <span className={css.codes}>
            {focusAreas.map(({ focusAreaKey, code, color }) => (
              <AreaCode
                key={focusAreaKey}
                code={code}
                color={areaColor(color)}
                hiddenName={`${focusAreaNames.get(focusAreaKey) ?? code} `}
              />
            ))}
          </span>
        ),
    },
    weight: {
      align: 'end',
      from: 'wide',
      firstDirection: 'desc',
      cell: (row) => formats.integer(row.weight),
    },
    baseline: { align: 'end', cell: (row) => formats.date(row.baselineOn) },
    forecast: { align: 'end', width: '9rem', cell: (row) => formats.date(row.forecastOn) },
    slip: {
      align: 'end',
      firstDirection: 'desc',
      cell: (row) => (row.slipDays === null ? formats.signed(null) : t.days(formats.signed(row.slipDays))),
    },
    timeline: {
      headerDrawing: <TimelineYears timeline={timeline} />,
      narrow: 'wide',
      from: 'desk',
      width: '24%',
      cell: (row) => <MilestoneTimeline row={row} timeline={timeline} />,
    },
    status: { narrow: 'aside', width: '10rem', cell: (row) => <MilestoneStatus row={row} /> },
    owner: {
      from: 'desk',
      width: '8.5rem',
      cell: (row) => row.owner?.name ?? <span className={css.quiet}>{formats.integer(null)}</span>,
    },
    changed: {
      narrow: 'wide',
      width: '10.5rem',
      cell: ({ id }) => <WhatChanged change={changes?.find(({ milestoneId }) => milestoneId === id)} />,
    },
  };
}

function editOf(
  kind: CellChange['kind'],
  { texts, editing }: Context,
): NonNullable<DataColumn<MilestoneRow>['edit']> {
  const Editor = EDITORS[kind];
  return {
    can: (row) => isEditable(row, kind),
    label: () => texts.milestones.edit[kind],
    editor: (row: MilestoneRow, controls: CellControls) => (
      <Editor row={row} controls={controls} editing={editing} />
    ),
  };
}

const isChangeKind = (id: MilestoneColumn): id is CellChange['kind'] => id in EDITORS;

/** The columns that a page shows, in the order that it names them. */
export function milestoneColumns(
  ids: readonly MilestoneColumn[],
  context: Context,
): DataColumn<MilestoneRow>[] {
  const all = looks(context);
  const groups = context.grouping && groupCells(context.grouping, context);
  return ids.map((id) => ({
    ...all[id],
    ...groups?.(id),
    id,
    header: context.texts.milestones.columns[id],
    sortable: !UNSORTED.has(id),
    edit: isChangeKind(id) ? editOf(id, context) : undefined,
  }));
}
