import { CATALOGUES, type Catalogue } from '@painopiste/shared/reference/catalogue';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, notFound } from '@tanstack/react-router';
import { HistorySection } from '../features/history/history-section.tsx';
import { EntryForm, NewEntryForm } from '../features/reference/entry-form.tsx';
import { namesOfEntry } from '../features/reference/entry-names.ts';
import { SynonymSection } from '../features/reference/synonym-section.tsx';
import { useLanguage } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { AdminLayout } from './admin-layout.tsx';
import type { AdminRoom } from './admin-rooms.ts';

const route = getRouteApi('/signed-in/admin/catalogues/$catalogue/$key');

const ROOM_OF: Readonly<Record<Catalogue, AdminRoom['key']>> = {
  'focus-area': 'focusAreas',
  programme: 'programmes',
  call: 'programmes',
  'cost-category': 'catalogues',
  'target-group': 'catalogues',
};

/** One entry of a catalogue, or a new one at the address `new`. */
export function AdminEntryPage() {
  const { catalogue: named, key } = route.useParams();
  const catalogue = CATALOGUES.find((each) => each === named);
  if (!catalogue) throw notFound();
  return key === 'new' ? (
    <NewEntryPage catalogue={catalogue} />
  ) : (
    <OldEntryPage key={key} catalogue={catalogue} entryKey={key} />
  );
}

function NewEntryPage({ catalogue }: { catalogue: Catalogue }) {
  const t = useOfficeTexts().reference;
  const navigate = route.useNavigate();
  const { fresh } = t.catalogues[catalogue];
  return (
    <AdminLayout room={ROOM_OF[catalogue]} title={fresh} thing={fresh}>
      <NewEntryForm
        catalogue={catalogue}
        onMade={({ key }) => void navigate({ params: { catalogue, key }, replace: true })}
      />
    </AdminLayout>
  );
}

function OldEntryPage({ catalogue, entryKey }: { catalogue: Catalogue; entryKey: string }) {
  const t = useOfficeTexts().reference;
  const { locale } = useLanguage();
  const { data } = useSuspenseQuery(trpc.reference.catalogue.queryOptions({ catalogue }));
  const entry = data.find(({ key }) => key === entryKey);
  if (!entry) throw notFound();
  const name = nameIn(locale, namesOfEntry(entry)).text;
  return (
    <AdminLayout
      room={ROOM_OF[catalogue]}
      title={t.edit(name)}
      thing={name}
      notes={
        <span>
          {t.key}: {entry.key}
        </span>
      }
    >
      <EntryForm entry={entry} />
      {catalogue === 'focus-area' && <SynonymSection of={{ focusAreaKey: entry.key }} />}
      <HistorySection noun={catalogue} id={entry.key} />
    </AdminLayout>
  );
}
