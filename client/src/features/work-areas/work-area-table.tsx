import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { areaColor } from '../../lib/area-color.ts';
import type { Formats } from '../../lib/format/formats.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { Texts } from '../../texts/fi.ts';
import { AreaCode } from '../../ui/area-code.tsx';
import { UsedBar } from '../../ui/bar-in-cell.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { Tag } from '../../ui/tag.tsx';
import css from './work-areas.module.css';

export type WorkAreaRow = RouterOutputs['region']['get']['workAreas'][number];

function columnsOf(texts: Texts, formats: Formats): DataColumn<WorkAreaRow>[] {
  const t = texts.region;
  return [
    {
      id: 'work-area',
      header: t.workArea,
      sortValue: (row) => nameIn(formats.locale, row.names).text,
      cell: (row) => (
        <>
          <Link to="/work-areas/$id" params={{ id: row.id }}>
            {nameIn(formats.locale, row.names).text}
          </Link>{' '}
          {row.isArchived && <Tag>{texts.workArea.archived}</Tag>}
        </>
      ),
    },
    {
      id: 'focus-areas',
      header: t.focusArea,
      from: 'desk',
      cell: (row) => (
        <span className={css.codes}>
          {row.shares.map((share) => (
            <AreaCode key={share.focusAreaKey} code={share.code} color={areaColor(share.color)} />
          ))}
        </span>
      ),
    },
    {
      id: 'lead',
      header: t.lead,
      from: 'wide',
      sortValue: (row) => row.lead?.name ?? null,
      cell: (row) => row.lead?.name ?? '–',
    },
    {
      id: 'grant',
      header: t.budget,
      align: 'end',
      sortValue: (row) => row.figures?.bac ?? null,
      cell: (row) => (row.hasBudget ? formats.euroAmount(row.figures?.bac ?? null) : t.noBudget),
    },
    {
      id: 'actual',
      header: t.actual,
      align: 'end',
      firstDirection: 'desc',
      sortValue: (row) => row.figures?.actual ?? null,
      cell: (row) => formats.euroAmount(row.figures?.actual ?? null),
    },
    {
      id: 'used',
      header: t.used,
      width: '7rem',
      narrow: 'wide',
      sortValue: (row) => row.figures?.useRate ?? null,
      cell: ({ figures }) => (
        <UsedBar
          used={figures?.useRate ?? null}
          time={figures?.timeRate ?? null}
          text={formats.percent(figures?.useRate ?? null)}
        />
      ),
    },
    {
      id: 'ratio',
      header: t.ratio,
      align: 'end',
      sortValue: (row) => row.figures?.planRelativeBurn ?? null,
      cell: (row) => formats.ratio(row.figures?.planRelativeBurn ?? null),
    },
    {
      id: 'milestones',
      header: t.milestonesDone,
      align: 'end',
      from: 'desk',
      cell: ({ milestones }) => (milestones ? `${milestones.byState.accepted}/${milestones.total}` : '–'),
    },
    {
      id: 'late',
      header: t.late,
      align: 'end',
      from: 'desk',
      firstDirection: 'desc',
      sortValue: (row) => row.milestones?.late ?? null,
      cell: (row) => formats.integer(row.milestones?.late ?? null),
    },
    {
      id: 'status',
      header: t.status,
      narrow: 'aside',
      cell: (row) => {
        const status = row.figures?.signal?.level ?? 'unknown';
        return <StatusMark status={status}>{texts.frame.status[status]}</StatusMark>;
      },
    },
  ];
}

type Props<Row extends WorkAreaRow> = {
  rows: readonly Row[];
  label: string;
  /** The name of its region, where they are of several; keep it the same between renders. */
  regionOf?: (row: Row) => string;
};

/** The work areas of a region, a project or a focus area. */
export function WorkAreaTable<Row extends WorkAreaRow>({ rows, label, regionOf }: Props<Row>) {
  const { texts, formats } = useLanguage();
  const columns = useMemo((): DataColumn<Row>[] => {
    const [first, ...others] = columnsOf(texts, formats);
    if (!regionOf || !first) return columnsOf(texts, formats);
    const header = texts.portfolio.region;
    return [first, { id: 'region', header, noWrap: true, sortValue: regionOf, cell: regionOf }, ...others];
  }, [texts, formats, regionOf]);
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      texts={texts.filters}
      collator={formats.collator}
    />
  );
}
