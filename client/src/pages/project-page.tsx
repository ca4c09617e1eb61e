import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Action } from '@painopiste/shared/permissions/actions';
import { can } from '@painopiste/shared/permissions/can';
import { lastDayOf } from '@painopiste/shared/values/month';
import type { ReactNode } from 'react';
import { ScopeBurn } from '../features/burn/scope-burn.tsx';
import { CommentSection } from '../features/comments/comment-section.tsx';
import { HistorySection } from '../features/history/history-section.tsx';
import { MilestoneSection } from '../features/milestones/milestone-section.tsx';
import { AmendmentTable } from '../features/projects/amendment-table.tsx';
import { EarnedValueFigures } from '../features/projects/earned-value-figures.tsx';
import css from '../features/projects/projects.module.css';
import { ProjectTitle } from '../features/projects/project-title.tsx';
import { AddMilestone } from '../features/work-areas/add-milestone.tsx';
import { projectPlace, WorkAreaTools } from '../features/work-areas/work-area-tools.tsx';
import { MonthClosing } from '../features/closings/month-closing.tsx';
import { WorkAreaTable } from '../features/work-areas/work-area-table.tsx';
import { useLanguage } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { usePerson } from '../lib/session.ts';
import { ScopePage } from '../lib/scope-page.tsx';
import { trpc } from '../lib/trpc.ts';
import { buttonClass } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Section } from '../ui/section.tsx';
import { Tag } from '../ui/tag.tsx';

const PROJECT_MILESTONES = [
  'name',
  'workArea',
  'focusArea',
  'weight',
  'baseline',
  'forecast',
  'slip',
  'timeline',
  'status',
  'owner',
] as const;

/** Whoever may do any of these has something to do on the page of its forms. */
const FORMS: readonly Action[] = ['project:edit', 'project:archive', 'funding-line:edit', 'cost-centre:edit'];

const ToEdit = ({ slug, children }: { slug: string; children: ReactNode }) => (
  <Link to="/projects/$slug/edit" params={{ slug }} className={buttonClass()}>
    {children}
  </Link>
);

const route = getRouteApi('/signed-in/projects/$slug');

/** One project: its burn, its work areas, its earned value and its grant decisions. */
export function ProjectPage() {
  const { texts, formats } = useLanguage();
  const { slug } = route.useParams();
  const { data: project } = useSuspenseQuery(trpc.project.get.queryOptions({ slug }));
  const { data: burn } = useQuery({
    ...trpc.project.burn.queryOptions({ slug }),
    enabled: project.figures !== null,
  });
  const t = texts.project;
  const name = nameIn(formats.locale, project.names).text;
  const regionName = nameIn(formats.locale, project.region.shortNames).text;
  const areas = texts.region.workAreasTitle(project.workAreas.length);
  const person = usePerson();
  const place = projectPlace(project);
  const mayClose = can(person, 'month:close', place);
  const mayEdit = FORMS.some((action) => can(person, action, place));
  const synthetic = project.synthetic && <Tag>{texts.frame.synthetic}</Tag>;

  return (
    <ScopePage
      name={name}
      parents={
        <>
          <Link to="/regions/$code" params={{ code: project.region.code }}>
            {regionName}
          </Link>
        </>
      }
      head={<ProjectTitle project={project} tools={mayEdit && <ToEdit slug={slug}>{t.edit}</ToEdit>} />}
    >
      {project.figures === null ? (
        <Notice>{t.notVisible}</Notice>
      ) : (
        <>
          {project.lines.length === 0 && (
            <EmptyState action={mayEdit && <ToEdit slug={slug}>{t.addLine}</ToEdit>}>{t.noLines}</EmptyState>
          )}
          {burn && project.lines.length > 0 && (
            <ScopeBurn answer={burn} slip={project.slip} lateMilestones={project.milestones?.late ?? null} />
          )}
          <Section
            below
            title={areas}
            tools={<WorkAreaTools project={project} />}
            sub={
              <>
                {project.unallocated
                  ? `${texts.region.unallocated(formats.euros(project.unallocated))}. `
                  : ''}
                {synthetic}
              </>
            }
          >
            {project.workAreas.length === 0 ? (
              <EmptyState>{texts.workArea.none}</EmptyState>
            ) : (
              <WorkAreaTable rows={project.workAreas} label={areas} />
            )}
          </Section>
          {mayClose && <MonthClosing slug={slug} />}
          {project.milestones && project.workAreas.length > 0 && (
            <MilestoneSection
              scope={{ project: [slug] }}
              columns={PROJECT_MILESTONES}
              tools={
                <AddMilestone
                  workAreaId={project.workAreas.find(({ isArchived }) => !isArchived)?.id}
                  place={projectPlace(project)}
                />
              }
              title={texts.region.milestonesTitle(
                project.milestones.total,
                project.milestones.byState.accepted,
                project.milestones.late,
              )}
              sub={synthetic}
            />
          )}
          {project.earnedValue && project.closedThrough && (
            <Section
              below
              title={t.earnedTitle}
              sub={
                <>
                  {t.earnedSub(formats.date(lastDayOf(project.closedThrough)))} {synthetic}
                </>
              }
            >
              <EarnedValueFigures earned={project.earnedValue} />
            </Section>
          )}
        </>
      )}
      {project.lines.length > 0 && (
        <Section below title={t.linesTitle(project.lines.length)}>
          <AmendmentTable lines={project.lines} />
        </Section>
      )}
      {project.partners.length > 0 && (
        <Section below title={t.partnersTitle}>
          <ul className={css.partners}>
            {project.partners.map((partner) => (
              <li key={partner.id}>
                {nameIn(formats.locale, partner.names).text} ({t.partnerKinds[partner.kind]})
              </li>
            ))}
          </ul>
        </Section>
      )}
      {project.figures !== null && (
        <>
          <CommentSection noun="project" thingId={project.id} />
          <HistorySection noun="project" id={project.id} />
        </>
      )}
    </ScopePage>
  );
}
