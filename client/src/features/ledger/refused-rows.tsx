import { useMemo } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { Section } from '../../ui/section.tsx';
import type { Report } from './batch-report.tsx';

type RefusedRow = Report['refused'][number];

/** Every row that is not taken: its number in the file and why. */
export function RefusedRows({ report }: { report: Report }) {
  const { texts, formats } = useLanguage();
  const t = texts.ledger;
  const columns = useMemo<DataColumn<RefusedRow>[]>(
    () => [
      {
        id: 'row',
        header: t.row,
        sortValue: (row) => row.row,
        cell: (row) => formats.integer(row.row),
        width: '8rem',
      },
      {
        id: 'reason',
        header: t.reason,
        narrow: 'wide',
        sortValue: (row) => row.reason,
        cell: (row) => t.reasons[row.reason](row.column, row.value),
      },
    ],
    [t, formats],
  );
  const title = t.refusedTitle(formats.integer(report.counts.refused));
  const isCut = report.refused.length < report.counts.refused;
  return (
    <Section
      title={title}
      sub={
        isCut
          ? t.moreRefused(formats.integer(report.refused.length), formats.integer(report.counts.refused))
          : null
      }
    >
      <DataTable
        label={title}
        columns={columns}
        rows={report.refused}
        rowId={(row) => String(row.row)}
        texts={texts.filters}
        dense
      />
    </Section>
  );
}
