import { useSuspenseQuery } from '@tanstack/react-query';
import { EntryTable } from '../features/reference/entry-table.tsx';
import { useLanguage } from '../lib/language.tsx';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { AdminLayout } from './admin-layout.tsx';

function useCount(catalogue: 'focus-area' | 'programme' | 'call'): string {
  const { formats } = useLanguage();
  const { data } = useSuspenseQuery(trpc.reference.catalogue.queryOptions({ catalogue }));
  return formats.integer(data.length);
}

/** The focus areas: names, order, colours, archive; each leads to the regions' own words for it. */
export function FocusAreasAdminCataloguePage() {
  const t = useOfficeTexts().reference;
  return (
    <AdminLayout
      room="focusAreas"
      title={t.focusAreasTitle(useCount('focus-area'))}
      notes={<span>{t.lead}</span>}
    >
      <EntryTable catalogue="focus-area" />
    </AdminLayout>
  );
}

export function ProgrammesAdminCataloguePage() {
  const t = useOfficeTexts().reference;
  const title = t.programmesTitle(useCount('programme'), useCount('call'));
  return (
    <AdminLayout room="programmes" title={title} notes={<span>{t.lead}</span>}>
      <EntryTable catalogue="programme" />
      <EntryTable catalogue="call" />
    </AdminLayout>
  );
}

/** Cost categories and target groups. */
export function OtherAdminCataloguesPage() {
  const t = useOfficeTexts().reference;
  return (
    <AdminLayout room="catalogues" title={t.cataloguesTitle} notes={<span>{t.lead}</span>}>
      <EntryTable catalogue="cost-category" />
      <EntryTable catalogue="target-group" />
    </AdminLayout>
  );
}
