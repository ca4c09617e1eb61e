import { can, type Place } from '@painopiste/shared/permissions/can';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ScopeBurn } from '../features/burn/scope-burn.tsx';
import { CommentSection } from '../features/comments/comment-section.tsx';
import { HistorySection } from '../features/history/history-section.tsx';
import { MilestoneSection } from '../features/milestones/milestone-section.tsx';
import { AddMilestone } from '../features/work-areas/add-milestone.tsx';
import { WorkAreaBudgets } from '../features/work-areas/work-area-budgets.tsx';
import { WorkAreaFacts } from '../features/work-areas/work-area-facts.tsx';
import { useLanguage } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { ScopePage } from '../lib/scope-page.tsx';
import { usePerson } from '../lib/session.ts';
import { trpc, type RouterOutputs } from '../lib/trpc.ts';
import { buttonClass } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { Tag } from '../ui/tag.tsx';

const WORK_AREA_MILESTONES = [
  'name',
  'weight',
  'baseline',
  'forecast',
  'slip',
  'timeline',
  'status',
  'owner',
] as const;

const placeOf = ({ id, project, region, shares }: RouterOutputs['workArea']['get']): Place => ({
  regionCode: region.code,
  projectId: project.id,
  workAreaId: id,
  shares,
});

const route = getRouteApi('/signed-in/work-areas/$id');

/** One work area: its burn, its budget, its people and shares. */
export function WorkAreaPage() {
  const { texts, formats } = useLanguage();
  const { id } = route.useParams();
  const person = usePerson();
  const { data: area } = useSuspenseQuery(trpc.workArea.get.queryOptions({ id }));
  const { data: burn } = useSuspenseQuery(trpc.workArea.burn.queryOptions({ id }));
  const name = nameIn(formats.locale, area.names).text;
  return (
    <ScopePage
      name={name}
      parents={
        <>
          <Link to="/regions/$code" params={{ code: area.region.code }}>
            {nameIn(formats.locale, area.region.shortNames).text}
          </Link>
          <Link to="/projects/$slug" params={{ slug: area.project.slug }}>
            {nameIn(formats.locale, area.project.names).text}
          </Link>
        </>
      }
      head={<WorkAreaFacts area={area} />}
    >
      {can(person, 'work-area:edit-texts', placeOf(area)) && (
        <p>
          <Link to="/work-areas/$id/edit" params={{ id }} className={buttonClass()}>
            {texts.workArea.edit}
          </Link>
        </p>
      )}
      {!area.hasBudget && <Notice kind="warning">{texts.workArea.noBudget}</Notice>}
      <ScopeBurn answer={burn} slip={area.slip} lateMilestones={area.milestones?.late ?? null} />
      {area.milestones && (
        <MilestoneSection
          scope={{ workArea: id }}
          columns={WORK_AREA_MILESTONES}
          tools={!area.isArchived && <AddMilestone workAreaId={id} place={placeOf(area)} />}
          title={texts.region.milestonesTitle(
            area.milestones.total,
            area.milestones.byState.accepted,
            area.milestones.late,
          )}
          sub={area.synthetic && <Tag>{texts.frame.synthetic}</Tag>}
        />
      )}
      {area.budgets.length > 0 && (
        <Section below title={texts.workArea.budgetTitle}>
          <WorkAreaBudgets budgets={area.budgets} />
        </Section>
      )}
      <CommentSection noun="work-area" thingId={id} />
      <HistorySection noun="work-area" id={id} />
    </ScopePage>
  );
}
