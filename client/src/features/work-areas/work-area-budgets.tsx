import { cents, sumCents } from '@painopiste/shared/values/cents';
import { useMemo } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';

type Budget = RouterOutputs['workArea']['get']['budgets'][number];

/** What was budgeted first and what is in force, per line that pays. */
export function WorkAreaBudgets({ budgets }: { budgets: readonly Budget[] }) {
  const { texts, formats } = useLanguage();
  const columns = useMemo<DataColumn<Budget>[]>(() => {
    const t = texts.workArea;
    const original = sumCents(budgets.map((b) => b.original));
    const current = sumCents(budgets.map((b) => b.current));
    return [
      {
        id: 'line',
        header: texts.project.line,
        cell: (row) => nameIn(formats.locale, row.names).text,
        total: texts.frame.total,
      },
      {
        id: 'original',
        header: t.original,
        align: 'end',
        cell: (row) => formats.euroAmount(row.original),
        total: formats.euroAmount(original),
      },
      {
        id: 'current',
        header: t.current,
        align: 'end',
        cell: (row) => formats.euroAmount(row.current),
        total: formats.euroAmount(current),
      },
      {
        id: 'change',
        header: t.change,
        align: 'end',
        cell: (row) => formats.signedEuroAmount(cents(row.current - row.original)),
        total: formats.signedEuroAmount(cents(current - original)),
      },
    ];
  }, [budgets, texts, formats]);
  return (
    <DataTable
      label={texts.workArea.budgetTitle}
      columns={columns}
      rows={budgets}
      rowId={(row) => row.lineId}
      texts={texts.filters}
    />
  );
}
