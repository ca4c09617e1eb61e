import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { UsedBar } from '../../ui/bar-in-cell.tsx';
import { LineAmount } from '../../lib/line-amount.tsx';

type Project = RouterOutputs['region']['get']['projects'][number];
type Row = { readonly project: Project; readonly line: Project['lines'][number] | null };

/** The region's projects, a row for each of their funding lines; one row for a project that has none yet. */
export function ProjectLinesTable({ projects }: { projects: readonly Project[] }) {
  const { texts, formats } = useLanguage();
  const t = texts.region;
  const columns = useMemo<DataColumn<Row>[]>(
    () => [
      {
        id: 'project',
        header: t.project,
        sortValue: (row) => nameIn(formats.locale, row.project.names).text,
        cell: (row) => (
          <Link to="/projects/$slug" params={{ slug: row.project.slug }}>
            {nameIn(formats.locale, row.project.names).text}
          </Link>
        ),
      },
      {
        id: 'call',
        header: t.call,
        from: 'desk',
        narrow: 'wide',
        cell: (row) => nameIn(formats.locale, row.project.call.names).text,
      },
      {
        id: 'line',
        header: t.line,
        narrow: 'wide',
        cell: ({ line }) => (line ? nameIn(formats.locale, line.names).text : '–'),
      },
      {
        id: 'window',
        narrow: 'wide',
        header: t.window,
        align: 'end',
        sortValue: ({ line }) => line?.window.start ?? null,
        cell: ({ line }) => (line ? formats.dateRange(line.window.start, line.window.end) : '–'),
      },
      {
        id: 'grant',
        header: t.grant,
        align: 'end',
        sortValue: ({ line }) => line?.budgetAtCompletion ?? null,
        cell: ({ line }) => (line ? <LineAmount line={line} /> : '–'),
      },
      {
        id: 'used',
        header: t.used,
        width: '9.5rem',
        narrow: 'wide',
        cell: ({ project: { figures } }) => (
          <UsedBar
            used={figures?.useRate ?? null}
            time={figures?.timeRate ?? null}
            text={formats.percent(figures?.useRate ?? null)}
          />
        ),
      },
    ],
    [t, formats],
  );
  const rows = projects.flatMap((project): Row[] =>
    project.lines.length === 0 ? [{ project, line: null }] : project.lines.map((line) => ({ project, line })),
  );
  return (
    <DataTable
      label={t.projectsTitle(projects.length)}
      columns={columns}
      rows={rows}
      rowId={({ project, line }) => line?.id ?? project.id}
      texts={texts.filters}
      collator={formats.collator}
    />
  );
}
