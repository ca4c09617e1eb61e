import { readScope } from '@painopiste/shared/permissions/read-scope';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import {
  hasTrailFilters,
  readTrailSearch,
  trailExport,
  trailInputOf,
  type TrailSearch,
  viewsInputOf,
} from '../features/history/trail-search.ts';
import { TrailFilters } from '../features/history/trail-filters.tsx';
import { TrailSteps } from '../features/history/trail-steps.tsx';
import { TrailTable } from '../features/history/trail-table.tsx';
import { ViewTable } from '../features/history/view-table.tsx';
import { useLanguage } from '../lib/language.tsx';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { useMaySomewhere, usePerson } from '../lib/session.ts';
import { trpc } from '../lib/trpc.ts';
import { Button, buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, PageTitle } from '../ui/page.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

const route = getRouteApi('/signed-in/audit');
const useTrailSearch = (): TrailSearch => readTrailSearch({ ...route.useSearch() });

/** What has been done, by whom, from what to what and why; and who has read voucher lines. */
export function AuditPage() {
  const { texts } = useLanguage();
  const { trail } = useOfficeTexts();
  const person = usePerson();
  const search = useTrailSearch();
  const navigate = route.useNavigate();
  const mayRead = useMaySomewhere('audit:read');
  const maySeeViews = useMaySomewhere('ledger-view:read');
  const isViews = search.part === 'reads';
  const change = (next: Partial<TrailSearch>, replace = false) =>
    void navigate({ search: (now) => ({ ...now, before: undefined, ...next }), replace, resetScroll: false });
  const clear = () => void navigate({ search: ({ part }) => ({ part }), resetScroll: false });
  const filters = (
    <TrailFilters
      search={search}
      onChange={change}
      end={
        <>
          {hasTrailFilters(search) && (
            <Button look="bare" onClick={clear}>
              {texts.filters.clearAll}
            </Button>
          )}
          {!isViews && (
            <a className={buttonClass('bare')} href={trailExport(search)} download>
              <Icon name="download" />
              {texts.filters.toExcel}
            </a>
          )}
        </>
      }
    />
  );
  if (!mayRead) {
    return (
      <Page>
        <title>{`${trail.pageTitle} – ${texts.frame.product}`}</title>
        <PageTitle>{trail.pageTitle}</PageTitle>
        <Notice kind="warning">{texts.errors['permission.denied']({})}</Notice>
      </Page>
    );
  }
  return (
    <Page>
      <title>{`${trail.pageTitle} – ${texts.frame.product}`}</title>
      {isViews ? (
        <PageTitle notes={<span>{trail.viewsLead}</span>}>{trail.viewsTitle}</PageTitle>
      ) : (
        <ActsTitle />
      )}
      {!readScope(person, 'audit:read').everything && <Notice>{trail.partial}</Notice>}
      {maySeeViews && (
        <nav aria-label={trail.tabs}>
          {isViews ? (
            <Link to="/audit" search={{ ...search, part: undefined, before: undefined }}>
              {trail.actsTab}
            </Link>
          ) : (
            <Link to="/audit" search={{ ...search, part: 'reads', before: undefined }}>
              {trail.viewsTab}
            </Link>
          )}
        </nav>
      )}
      {filters}
      {isViews ? <Views /> : <Acts onClear={clear} />}
    </Page>
  );
}

const useActs = (search: TrailSearch) =>
  useQuery({ ...trpc.audit.list.queryOptions(trailInputOf(search)), placeholderData: keepPreviousData });

function ActsTitle() {
  const { formats } = useLanguage();
  const { trail } = useOfficeTexts();
  const { data } = useActs(useTrailSearch());
  return (
    <PageTitle notes={<span>{trail.retention}</span>}>
      {data ? trail.title(data.total, formats.integer(data.total)) : trail.pageTitle}
    </PageTitle>
  );
}

function Acts({ onClear }: { onClear: () => void }) {
  const { texts } = useLanguage();
  const { trail } = useOfficeTexts();
  const search = useTrailSearch();
  const { data: list } = useActs(search);
  if (!list) return <Skeleton rows={8} label={texts.frame.loading} />;
  const isFiltered = hasTrailFilters(search);
  return (
    <>
      <TrailTable
        list={list}
        empty={
          <EmptyState action={isFiltered && <Button onClick={onClear}>{texts.filters.clearAll}</Button>}>
            {isFiltered ? trail.empty : trail.emptyAll}
          </EmptyState>
        }
      />
      <TrailSteps search={search} next={list.next} />
    </>
  );
}

function Views() {
  const { texts } = useLanguage();
  const search = useTrailSearch();
  const { data } = useQuery({
    ...trpc.ledgerView.list.queryOptions(viewsInputOf(search)),
    placeholderData: keepPreviousData,
  });
  if (!data) return <Skeleton rows={8} label={texts.frame.loading} />;
  return (
    <>
      <ViewTable rows={data.rows} />
      <TrailSteps search={search} next={data.next} />
    </>
  );
}
