import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ScopeBurn } from '../features/burn/scope-burn.tsx';
import { HistorySection } from '../features/history/history-section.tsx';
import { FocusAreaTitle } from '../features/focus-areas/focus-area-title.tsx';
import { RegionSharesTable } from '../features/focus-areas/region-shares-table.tsx';
import { MilestoneSection } from '../features/milestones/milestone-section.tsx';
import { WorkAreaTable } from '../features/work-areas/work-area-table.tsx';
import { useLanguage } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { ScopePage } from '../lib/scope-page.tsx';
import { trpc } from '../lib/trpc.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { Tag } from '../ui/tag.tsx';

const MILESTONES = [
  'name',
  'region',
  'workArea',
  'baseline',
  'forecast',
  'slip',
  'timeline',
  'status',
  'owner',
] as const;

const route = getRouteApi('/signed-in/focus-areas/$key');

/** One focus area across the regions: the burn of its share, the regions side by side, its work areas and milestones. */
export function FocusAreaPage() {
  const { texts, formats } = useLanguage();
  const { key } = route.useParams();
  const { lines, month } = route.useSearch();
  const { data: page } = useSuspenseQuery(trpc.focusArea.get.queryOptions({ key, lines, month }));
  const { data: burn } = useQuery({
    ...trpc.focusArea.burn.queryOptions({ key, lines, month }),
    enabled: page.figures !== null,
  });
  const t = texts.focusArea;
  const regionOf = useCallback(
    (area: (typeof page.workAreas)[number]) => nameIn(formats.locale, area.region.shortNames).text,
    [formats],
  );
  const name = nameIn(formats.locale, page.focusArea.names).text;
  const synthetic = page.synthetic && <Tag>{texts.frame.synthetic}</Tag>;
  const { ignored } = page.choice;
  const regions = t.regionsTitle(page.regions.length);
  const areas = texts.region.workAreasTitle(page.workAreas.length);
  return (
    <ScopePage name={name} head={<FocusAreaTitle page={page} />} ignored={ignored}>
      {page.workAreas.length === 0 && <EmptyState>{t.nobody}</EmptyState>}
      {page.figures === null && page.workAreas.length > 0 && <Notice>{t.notVisible}</Notice>}
      {burn && <ScopeBurn answer={burn} slip={page.slip} lateMilestones={page.milestones?.late ?? null} />}
      {page.regions.length > 0 && (
        <Section below title={regions} sub={synthetic}>
          <RegionSharesTable page={page} label={regions} />
        </Section>
      )}
      {page.milestones && (
        <MilestoneSection
          scope={{ focusArea: [key] }}
          columns={MILESTONES}
          title={texts.region.milestonesTitle(
            page.milestones.total,
            page.milestones.byState.accepted,
            page.milestones.late,
          )}
          sub={synthetic}
        />
      )}
      {page.workAreas.length > 0 && (
        <Section
          below
          title={areas}
          sub={
            <>
              {t.workAreasSub} {synthetic}
            </>
          }
        >
          <WorkAreaTable rows={page.workAreas} label={areas} regionOf={regionOf} />
        </Section>
      )}
      <HistorySection noun="focus-area" id={key} />
    </ScopePage>
  );
}
