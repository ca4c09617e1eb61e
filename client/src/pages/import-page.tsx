import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { HistorySection } from '../features/history/history-section.tsx';
import { BatchSection } from '../features/ledger/batch-section.tsx';
import { ImportHistory } from '../features/ledger/import-history.tsx';
import css from '../features/ledger/ledger.module.css';
import { UploadForm } from '../features/ledger/upload-form.tsx';
import { useLanguage } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { trpc } from '../lib/trpc.ts';
import { Page, PageTitle } from '../ui/page.tsx';
import { SelectField } from '../ui/select-field.tsx';

const route = getRouteApi('/signed-in/import');

/** Brings the accounting in: file, preview, confirmation, and the way back. */
export function ImportPage() {
  const { texts, formats } = useLanguage();
  const t = texts.ledger;
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: reference } = useSuspenseQuery(trpc.reference.list.queryOptions());
  const { region } = route.useLoaderData();
  const options = reference.regions
    .map(({ code, shortNames }) => ({ value: code, label: nameIn(formats.locale, shortNames).text }))
    .sort((a, b) => formats.collator.compare(a.label, b.label));
  return (
    <Page>
      <title>{`${t.pageTitle} – ${texts.frame.product}`}</title>
      <PageTitle notes={<span>{t.lead}</span>}>{t.title}</PageTitle>
      <div className={css.start}>
        <div className={css.region}>
          <SelectField
            label={t.region}
            options={options}
            value={region}
            onChange={(code) => void navigate({ search: { region: code } })}
          />
        </div>
        <UploadForm region={region} onBatch={(batch) => void navigate({ search: { region, batch } })} />
      </div>
      {search.batch && <BatchSection key={search.batch} id={search.batch} />}
      {search.batch && <HistorySection key={`history ${search.batch}`} noun="batch" id={search.batch} />}
      <ImportHistory region={region} current={search.batch} />
    </Page>
  );
}
