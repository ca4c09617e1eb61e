import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Formats } from '../../lib/format/formats.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { TrailTexts } from '../../texts/office/trail/fi.ts';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import css from './history.module.css';

type Row = RouterOutputs['ledgerView']['list']['rows'][number];

const viewColumns = (texts: TrailTexts, formats: Formats): DataColumn<Row>[] => [
  {
    id: 'at',
    header: texts.at,
    noWrap: true,
    narrow: 'wide',
    cell: ({ at }) => <time dateTime={at}>{formats.instant(new Date(at))}</time>,
  },
  { id: 'who', header: texts.who, narrow: 'title', cell: ({ actor }) => actor },
  { id: 'source', header: texts.viewSourceName, cell: ({ source }) => texts.viewSource[source] },
  {
    id: 'projects',
    header: texts.viewProjects,
    narrow: 'wide',
    cell: ({ projects }) => (
      <span className={css.cell}>
        {projects.map(({ slug, names }) => (
          <Link key={slug} to="/projects/$slug" params={{ slug }}>
            {nameIn(formats.locale, names).text}
          </Link>
        ))}
      </span>
    ),
  },
  {
    id: 'filter',
    header: texts.viewFilter,
    narrow: 'wide',
    cell: ({ filter }) => filter || texts.wholeScope,
  },
  { id: 'rows', header: texts.viewRows, align: 'end', cell: ({ rows }) => formats.integer(rows) },
];

/** Who has read voucher lines, newest first. */
export function ViewTable({ rows }: { rows: readonly Row[] }) {
  const { formats, texts } = useLanguage();
  const { trail } = useOfficeTexts();
  const columns = useMemo(() => viewColumns(trail, formats), [trail, formats]);
  return (
    <DataTable
      label={trail.viewsTitle}
      columns={columns}
      rows={rows}
      rowId={({ sequence }) => String(sequence)}
      texts={texts.filters}
      empty={<EmptyState>{trail.viewsEmpty}</EmptyState>}
      dense
    />
  );
}
