import { useMemo } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { LineAmount } from '../../lib/line-amount.tsx';
import { nameIn } from '../../lib/names.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { Tag } from '../../ui/tag.tsx';
import type { ProjectAnswer } from './project-title.tsx';

type Line = ProjectAnswer['lines'][number];
type Row = { readonly line: Line; readonly amendment: Line['amendments'][number]; readonly current: boolean };

/** Every grant decision of the project's lines; the history stays, the newest of a line is in force. */
export function AmendmentTable({ lines }: { lines: readonly Line[] }) {
  const { texts, formats } = useLanguage();
  const t = texts.project;
  const columns = useMemo<DataColumn<Row>[]>(
    () => [
      {
        id: 'line',
        header: t.line,
        cell: ({ line, current }) => (
          <>
            {nameIn(formats.locale, line.names).text} {current && <Tag>{t.current}</Tag>}
          </>
        ),
      },
      { id: 'decision', header: t.decision, cell: ({ amendment }) => amendment.decisionReference ?? '–' },
      {
        id: 'decided',
        header: t.decidedOn,
        align: 'end',
        cell: ({ amendment }) => formats.date(amendment.decidedOn),
      },
      {
        id: 'amount',
        header: t.amount,
        align: 'end',
        cell: ({ amendment }) => (
          <LineAmount line={{ budgetAtCompletion: amendment.grant, basis: amendment.basis }} />
        ),
      },
      {
        id: 'own',
        header: t.ownShare,
        align: 'end',
        from: 'desk',
        cell: ({ amendment }) => formats.euroAmount(amendment.ownShare),
      },
      {
        id: 'ends',
        header: t.windowEnds,
        align: 'end',
        cell: ({ amendment }) => formats.date(amendment.windowEnd),
      },
      {
        id: 'source',
        header: t.source,
        from: 'desk',
        narrow: 'last',
        cell: ({ amendment }) => [amendment.source, amendment.note].filter(Boolean).join(' – ') || '–',
      },
    ],
    [t, formats],
  );
  const rows = lines.flatMap((line) =>
    line.amendments.map((amendment, index) => ({
      line,
      amendment,
      current: index === line.amendments.length - 1,
    })),
  );
  return (
    <DataTable
      label={t.linesTitle(lines.length)}
      columns={columns}
      rows={rows}
      rowId={(row) => `${row.line.id}-${row.amendment.number}`}
      texts={texts.filters}
      dense
    />
  );
}
