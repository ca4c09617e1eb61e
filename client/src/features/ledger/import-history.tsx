import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';

type BatchLine = RouterOutputs['ledger']['batches'][number];

/** What has been brought in for a region, newest first; each line opens its report. */
export function ImportHistory({ region, current }: { region: string; current: string | undefined }) {
  const { texts, formats } = useLanguage();
  const t = texts.ledger;
  const { data: batches } = useSuspenseQuery(trpc.ledger.batches.queryOptions({ region }));
  const columns = useMemo<DataColumn<BatchLine>[]>(
    () => [
      {
        id: 'file',
        header: t.file,
        sortValue: (batch) => batch.fileName,
        cell: (batch) => (
          <Link to="/import" search={{ region, batch: batch.id }}>
            {batch.fileName}
          </Link>
        ),
      },
      {
        id: 'state',
        header: t.state,
        narrow: 'aside',
        cell: (batch) => (
          <>
            {t.states[batch.state]} {batch.synthetic && <Tag>{texts.frame.synthetic}</Tag>}
          </>
        ),
      },
      {
        id: 'on',
        header: t.on,
        align: 'end',
        sortValue: (batch) => batch.activatedOn ?? batch.createdOn,
        cell: (batch) => formats.date(batch.activatedOn ?? batch.createdOn),
      },
      { id: 'by', header: t.by, from: 'desk', cell: (batch) => batch.createdByName ?? t.commandLine },
      {
        id: 'rows',
        header: t.count,
        align: 'end',
        cell: (batch) => formats.integer(batch.rowsTotal ?? batch.rowsRead),
      },
      {
        id: 'change',
        header: t.changeSum,
        align: 'end',
        cell: (batch) => formats.amountAndCents(batch.changeCents),
      },
    ],
    [region, t, texts, formats],
  );
  return (
    <Section title={t.historyTitle(batches.length)}>
      <DataTable
        label={t.historyTitle(batches.length)}
        columns={columns}
        rows={batches}
        rowId={(batch) => batch.id}
        texts={texts.filters}
        tone={(batch) => (batch.id === current ? 'current' : undefined)}
        empty={<EmptyState>{t.noHistory}</EmptyState>}
      />
    </Section>
  );
}
