import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ExplainedFigure } from '../features/burn/explained-figure.tsx';
import { GrantSources } from '../features/regions/grant-sources.tsx';
import { PortfolioFilters } from '../features/regions/portfolio-filters.tsx';
import { PortfolioSummary } from '../features/regions/portfolio-summary.tsx';
import { overviewInputOf } from '../features/regions/portfolio-search.ts';
import { groupIdOf, regionColumns, type RegionRow } from '../features/regions/region-columns.tsx';
import { CopyLinkButton } from '../lib/copy-link-button.tsx';
import { useFirstLanguage, useHasAllTexts } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { sortFromParam, sortToParam } from '../lib/sort-param.ts';
import { trpc } from '../lib/trpc.ts';
import { buttonClass } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { lateComponent } from '../ui/late-component.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Segmented } from '../ui/segmented.tsx';

const route = getRouteApi('/signed-in/');

// What is looked at after the rows, or instead of them, comes in files of its own.
const map = lateComponent(async () => (await import('../features/regions/region-map.tsx')).RegionMap);
const focusAreas = lateComponent(
  async () => (await import('../features/regions/every-focus-area.tsx')).EveryFocusArea,
);

/** All regions on one page: what is used, what is late, what is not known. */
export function PortfolioPage() {
  const { texts, formats } = useFirstLanguage();
  const hasAllTexts = useHasAllTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: overview } = useSuspenseQuery(trpc.region.overview.queryOptions(overviewInputOf(search)));
  const columns = useMemo(() => regionColumns(overview, texts, formats), [overview, texts, formats]);
  const sought = (search.q ?? '').toLocaleLowerCase('fi');
  const rows = overview.rows.filter((row) =>
    [nameIn(formats.locale, row.shortNames).text, nameIn(formats.locale, row.names).text, row.code]
      .concat(row.nextMilestone ? nameIn(formats.locale, row.nextMilestone.names).text : [])
      .some((text) => text.toLocaleLowerCase('fi').includes(sought)),
  );
  const t = texts.portfolio;
  const change = (next: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  const { figures } = overview.total;
  const view = search.view ?? 'table';
  const groups = useMemo(
    () =>
      overview.groups.length === 0
        ? undefined
        : {
            ids: overview.groups.map(({ area }) => groupIdOf(area?.code ?? null)),
            of: (row: RegionRow) => groupIdOf(row.collaborativeArea),
          },
    [overview],
  );

  return (
    <Page>
      <title>{`${t.pageTitle} – ${texts.frame.product}`}</title>
      <PortfolioSummary
        overview={overview}
        late={(children) => (
          <Link to="/milestones" search={{ status: ['late'] }}>
            {children}
          </Link>
        )}
        explained={(figure, children) =>
          figures ? <ExplainedFigure {...{ figure, figures }}>{children}</ExplainedFigure> : children
        }
      />
      <PortfolioFilters
        search={search}
        statusMonth={overview.choice.statusMonth}
        onChange={change}
        end={
          <>
            <Segmented
              label={t.view}
              value={view}
              onChange={(next) => change({ view: next === 'map' ? next : undefined })}
              options={[
                { value: 'table', label: t.asTable, icon: 'table' },
                { value: 'map', label: t.asMap },
              ]}
            />
            <CopyLinkButton />
            <a className={buttonClass('bare')} href="/export/burn.csv?by=region" download>
              <Icon name="download" />
              {texts.filters.toExcel}
            </a>
          </>
        }
      />
      {overview.choice.ignored.length > 0 && (
        <Notice kind="warning">{t.ignored(overview.choice.ignored.join(', '))}</Notice>
      )}
      {view === 'map' ? (
        hasAllTexts && <map.Component overview={overview} rows={rows} />
      ) : (
        <DataTable
          label={t.table}
          columns={columns}
          rows={rows}
          rowId={(row) => row.code}
          groups={groups}
          texts={texts.filters}
          sort={sortFromParam(search.sort) ?? { id: 'region', desc: false }}
          onSortChange={(sort) => change({ sort: sortToParam(sort) })}
          collator={formats.collator}
          empty={<EmptyState>{t.nothingFound}</EmptyState>}
        />
      )}
      <GrantSources rows={overview.rows} />
      {hasAllTexts && <focusAreas.Component lines={search.lines} month={search.month} />}
    </Page>
  );
}
