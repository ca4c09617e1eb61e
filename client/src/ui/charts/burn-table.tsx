import { useMemo } from 'react';
import { DataTable } from '../data-table/data-table.tsx';
import type { DataColumn } from '../data-table/data-column.ts';
import type { SortTexts } from '../data-table/sort-select.tsx';
import type { BurnChartTexts } from './burn-chart-input.ts';
import type { BurnChartModel, BurnRow } from './burn-chart-model.ts';

type Props = { model: BurnChartModel; texts: BurnChartTexts['table']; sortTexts: SortTexts };

const FIGURES = ['planned', 'actual', 'plannedCumulative', 'actualCumulative'] as const;

/** The same months as numbers. */
export function BurnTable({ model, texts, sortTexts }: Props) {
  const columns = useMemo(
    (): DataColumn<BurnRow>[] => [
      { id: 'month', header: texts.month, cell: (row) => row.month },
      ...FIGURES.map((id): DataColumn<BurnRow> => ({
        id,
        header: texts[id],
        align: 'end',
        cell: (row) => row[id],
      })),
      ...(texts.committed
        ? [
            {
              id: 'committed',
              header: texts.committed,
              align: 'end' as const,
              cell: (row: BurnRow) => row.committed,
            },
          ]
        : []),
      { id: 'closing', header: texts.closing, narrow: 'aside', cell: (row) => row.closing },
    ],
    [texts],
  );
  return (
    <DataTable
      label={texts.label}
      columns={columns}
      rows={model.rows}
      rowId={(row) => row.key}
      texts={sortTexts}
      dense
    />
  );
}
