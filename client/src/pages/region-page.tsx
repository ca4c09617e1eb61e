import { can } from '@painopiste/shared/permissions/can';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lastDayOf } from '@painopiste/shared/values/month';
import { useMemo } from 'react';
import { ScopeBurn } from '../features/burn/scope-burn.tsx';
import { HistorySection } from '../features/history/history-section.tsx';
import { MilestoneSection } from '../features/milestones/milestone-section.tsx';
import { focusAreaColumns } from '../features/regions/focus-area-columns.tsx';
import { ProjectLinesTable } from '../features/regions/project-lines-table.tsx';
import { RegionFilters } from '../features/regions/region-filters.tsx';
import { RegionTitle } from '../features/regions/region-title.tsx';
import { WorkAreaTable } from '../features/work-areas/work-area-table.tsx';
import { useLanguage } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { usePerson } from '../lib/session.ts';
import { ScopePage } from '../lib/scope-page.tsx';
import { trpc } from '../lib/trpc.ts';
import { buttonClass } from '../ui/button.tsx';
import { DataTable } from '../ui/data-table/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { Tag } from '../ui/tag.tsx';

const REGION_MILESTONES = [
  'name',
  'workArea',
  'focusArea',
  'baseline',
  'forecast',
  'slip',
  'timeline',
  'status',
  'owner',
] as const;

const route = getRouteApi('/signed-in/regions/$code');

/** One region: its burn, its money by focus area, its projects, work areas and milestones. */
export function RegionPage() {
  const { texts, formats } = useLanguage();
  const { code } = route.useParams();
  const search = route.useSearch();
  const { lines, month, focusArea } = search;
  const navigate = route.useNavigate();
  const { data: page } = useSuspenseQuery(trpc.region.get.queryOptions({ code, lines, month }));
  const { data: burn } = useQuery({
    ...trpc.region.burn.queryOptions({ code, lines, month, focusArea }),
    enabled: page.figures !== null,
  });
  const columns = useMemo(() => focusAreaColumns(page, texts, formats), [page, texts, formats]);
  const t = texts.region;
  const { ignored } = (burn ?? page).choice;
  const name = nameIn(formats.locale, page.region.shortNames).text;
  // Nothing is counted, and nothing is hidden: the lines are of other months.
  const hasUncounted =
    page.figures === null && page.partial === null && page.projects.some(({ lines: own }) => own.length > 0);
  const whyEmpty = hasUncounted ? t.nothingCounted : page.projects.length > 0 ? t.noLines : null;
  const whyNothing = page.partial ? t.notVisible : whyEmpty;
  const place = { regionCode: code, projectId: null, workAreaId: null, shares: [] };
  const create = can(usePerson(), 'project:create', place) && (
    <Link to="/projects/new" search={{ region: code }} className={buttonClass()}>
      {t.newProject}
    </Link>
  );
  const countedProjects = page.projects
    .filter(({ lines: own }) => own.some(({ chosen }) => chosen))
    .map(({ slug }) => slug);
  const summary = (page.focusAreas.find(({ key }) => key === focusArea) ?? page).milestones;
  const synthetic = page.synthetic && <Tag>{texts.frame.synthetic}</Tag>;
  const through = page.figures?.freshness
    ? formats.date(lastDayOf(page.figures.freshness.latest))
    : formats.date(null);

  return (
    <ScopePage name={name} head={<RegionTitle page={page} />} ignored={ignored}>
      {(page.figures !== null || hasUncounted) && (
        <RegionFilters
          page={page}
          search={search}
          onChange={(next) =>
            void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false })
          }
        />
      )}
      {page.figures === null ? (
        whyNothing && <Notice>{whyNothing}</Notice>
      ) : (
        <>
          {burn && (
            <ScopeBurn answer={burn} slip={page.slip} lateMilestones={page.milestones?.late ?? null} />
          )}
          {page.focusAreas.length > 0 && (
            <Section
              below
              title={t.focusAreasTitle}
              sub={
                <>
                  {t.focusAreasSub(through)}{' '}
                  {page.unallocated ? `${t.unallocated(formats.euros(page.unallocated))}. ` : ''}
                  {synthetic}
                </>
              }
            >
              <DataTable
                label={t.focusAreasTitle}
                columns={columns}
                rows={page.focusAreas}
                rowId={(row) => row.key}
                texts={texts.filters}
                collator={formats.collator}
              />
            </Section>
          )}
          {summary && (
            <MilestoneSection
              scope={{ project: countedProjects, ...(focusArea ? { focusArea: [focusArea] } : {}) }}
              columns={REGION_MILESTONES}
              title={t.milestonesTitle(summary.total, summary.byState.accepted, summary.late)}
              sub={synthetic}
            />
          )}
          {page.workAreas.length > 0 && (
            <Section below title={t.workAreasTitle(page.workAreas.length)} sub={synthetic}>
              <WorkAreaTable rows={page.workAreas} label={t.workAreasTitle(page.workAreas.length)} />
            </Section>
          )}
        </>
      )}
      <Section
        below={page.projects.length > 0}
        title={t.projectsTitle(page.projects.length)}
        tools={page.projects.length > 0 && create}
      >
        {page.projects.length === 0 ? (
          <EmptyState action={create}>{t.noProjects}</EmptyState>
        ) : (
          <ProjectLinesTable projects={page.projects} />
        )}
      </Section>
      <HistorySection noun="region" id={page.region.code} />
    </ScopePage>
  );
}
