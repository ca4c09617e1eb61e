import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { trpc } from '../../lib/trpc.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag } from '../../ui/tag.tsx';
import { focusAreaColumns } from './focus-area-columns.tsx';

type Props = { lines: string | undefined; month: string | undefined };

/** Actual and plan of every focus area over all regions, by shares: bars and their numbers side by side. */
export function EveryFocusArea({ lines, month }: Props) {
  const { texts, formats } = useLanguage();
  const t = texts.focusArea;
  const { data } = useQuery(trpc.focusArea.list.queryOptions({ lines, month }));
  const columns = useMemo(
    () => (data ? focusAreaColumns({ ...data, focusAreas: data.rows }, texts, formats) : []),
    [data, texts, formats],
  );
  if (data?.rows.length === 0) return null;
  return (
    <Section
      title={t.everyTitle}
      sub={
        <>
          {t.everySub} {data?.partial && `${texts.frame.partialAreas(data.partial.shown, data.partial.of)}. `}
          {data?.synthetic && <Tag>{texts.frame.synthetic}</Tag>}
        </>
      }
    >
      {data ? (
        <DataTable
          label={t.everyTitle}
          columns={columns}
          rows={data.rows}
          rowId={(row) => row.key}
          texts={texts.filters}
          collator={formats.collator}
        />
      ) : (
        <Skeleton label={t.everyLoading} rows={8} />
      )}
    </Section>
  );
}
