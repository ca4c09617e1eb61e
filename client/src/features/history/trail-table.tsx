import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { trailColumns } from './trail-columns.tsx';

type Props = { list: RouterOutputs['audit']['list']; empty: ReactNode };

/** What has been done, newest first, old and new values side by side. */
export function TrailTable({ list, empty }: Props) {
  const { formats, texts } = useLanguage();
  const { trail } = useOfficeTexts();
  const { names } = list;
  const columns = useMemo(() => trailColumns({ texts: trail, formats, names }), [trail, formats, names]);
  return (
    <DataTable
      label={trail.pageTitle}
      columns={columns}
      rows={list.rows}
      rowId={({ sequence }) => String(sequence)}
      texts={texts.filters}
      empty={empty}
      dense
    />
  );
}
