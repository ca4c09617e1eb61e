import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { HistorySection } from '../features/history/history-section.tsx';
import { RegionForm } from '../features/reference/region-form.tsx';
import { SynonymSection } from '../features/reference/synonym-section.tsx';
import { useLanguage } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { usePerson } from '../lib/session.ts';
import { trpc } from '../lib/trpc.ts';
import { AdminLayout } from './admin-layout.tsx';
import { mayKeepCatalogues } from './admin-rooms.ts';

const route = getRouteApi('/signed-in/admin/regions/$code');

/** A region's details, and its own words for focus areas. */
export function AdminRegionPage() {
  const { code } = route.useParams();
  const { locale } = useLanguage();
  const t = useOfficeTexts().reference;
  const person = usePerson();
  const { data: regions } = useSuspenseQuery(trpc.reference.regions.queryOptions());
  const region = regions.find((each) => each.code === code);
  if (!region) throw notFound();
  const name = nameIn(locale, region.shortNames).text;
  return (
    <AdminLayout room="regions" title={t.regionDetails(name)} thing={name}>
      <RegionForm key={code} region={region} isNational={mayKeepCatalogues(person)} />
      <SynonymSection of={{ regionCode: code }} />
      <HistorySection noun="region" id={code} />
    </AdminLayout>
  );
}
