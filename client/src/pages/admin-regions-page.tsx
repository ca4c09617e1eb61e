import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc, type RouterOutputs } from '../lib/trpc.ts';
import type { DataColumn } from '../ui/data-table/data-column.ts';
import { DataTable } from '../ui/data-table/data-table.tsx';
import { AdminLayout } from './admin-layout.tsx';

type KeptRegion = RouterOutputs['reference']['regions'][number];

/** The regions whose details this person keeps. */
export function AdminRegionsPage() {
  const { texts, formats } = useLanguage();
  const t = useOfficeTexts().reference;
  const { data: regions } = useSuspenseQuery(trpc.reference.regions.queryOptions());
  const nameOf = (region: KeptRegion) => nameIn(formats.locale, region.shortNames).text;
  const columns: DataColumn<KeptRegion>[] = [
    {
      id: 'name',
      header: t.region,
      sortValue: nameOf,
      cell: (region) => (
        <Link to="/admin/regions/$code" params={{ code: region.code }}>
          {nameOf(region)}
        </Link>
      ),
    },
    { id: 'brand', header: t.brand, from: 'desk', cell: ({ brand }) => brand ?? '–' },
    {
      id: 'population',
      header: t.population,
      align: 'end',
      sortValue: ({ population }) => population,
      cell: ({ population }) => formats.integer(population),
    },
    { id: 'website', header: t.website, from: 'wide', cell: ({ website }) => website ?? '–' },
    { id: 'state', header: t.state, cell: ({ active }) => (active ? t.inUse : t.notInUse) },
  ];
  return (
    <AdminLayout room="regions" title={t.regionsTitle(formats.integer(regions.length))}>
      <DataTable
        label={texts.frame.regions}
        columns={columns}
        rows={regions}
        rowId={({ code }) => code}
        texts={texts.filters}
      />
    </AdminLayout>
  );
}
