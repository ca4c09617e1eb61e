import { sumCents } from '@painopiste/shared/values/cents';
import { useMemo } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { Section } from '../../ui/section.tsx';
import type { Report } from './batch-report.tsx';

type ReportSum = Report['sums'][number];

/** What the file holds, and what it changes, for each cost centre and month. */
export function ReportSums({ report }: { report: Report }) {
  const { texts, formats } = useLanguage();
  const t = texts.ledger;
  const columns = useMemo<DataColumn<ReportSum>[]>(
    () => [
      {
        id: 'cost-centre',
        header: t.costCentre,
        sortValue: (sum) => sum.costCentreCode,
        cell: (sum) => sum.costCentreCode,
        total: texts.frame.total,
      },
      {
        id: 'month',
        header: t.month,
        align: 'end',
        sortValue: (sum) => sum.month,
        cell: (sum) => formats.month(sum.month),
        total: '',
      },
      {
        id: 'rows',
        header: t.count,
        align: 'end',
        sortValue: (sum) => sum.rows,
        cell: (sum) => formats.integer(sum.rows),
        total: formats.integer(report.sums.reduce((rows, sum) => rows + sum.rows, 0)),
      },
      {
        id: 'file',
        header: t.fileSum,
        align: 'end',
        sortValue: (sum) => sum.fileCents,
        cell: (sum) => formats.amountAndCents(sum.fileCents),
        total: formats.amountAndCents(sumCents(report.sums.map((sum) => sum.fileCents))),
      },
      {
        id: 'change',
        header: t.changeSum,
        align: 'end',
        sortValue: (sum) => sum.changeCents,
        cell: (sum) => formats.amountAndCents(sum.changeCents),
        total: formats.amountAndCents(sumCents(report.sums.map((sum) => sum.changeCents))),
      },
    ],
    [report, texts, t, formats],
  );
  return (
    <Section title={t.sumsTitle}>
      <DataTable
        label={t.sumsTitle}
        columns={columns}
        rows={report.sums}
        rowId={(sum) => `${sum.costCentreCode}-${sum.month}`}
        texts={texts.filters}
        dense
      />
    </Section>
  );
}
