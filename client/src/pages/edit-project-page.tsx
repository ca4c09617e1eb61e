import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { CostCentreSection } from '../features/funding/cost-centre-section.tsx';
import { LineSection } from '../features/funding/line-section.tsx';
import { HistorySection } from '../features/history/history-section.tsx';
import { ArchiveSection } from '../features/projects/archive-section.tsx';
import { PartnerSection } from '../features/projects/partner-section.tsx';
import { PlanApproval } from '../features/projects/plan-approval.tsx';
import { ProjectDetailsForm } from '../features/projects/project-details-form.tsx';
import { flatNameIn } from '../lib/flat-names.ts';
import { useLanguage } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, PageTitle } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';

const route = getRouteApi('/signed-in/projects/$slug/edit');

/** Everything that is kept of a project, in sections; each one saves by itself. */
export function EditProjectPage() {
  const { texts, formats } = useLanguage();
  const { project: t } = useOfficeTexts();
  const { slug } = route.useParams();
  const client = useQueryClient();
  const { data: settings } = useSuspenseQuery(trpc.project.settings.queryOptions({ slug }));
  const { data: reference } = useSuspenseQuery(trpc.reference.list.queryOptions());
  const { project, may } = settings;
  const name = flatNameIn(formats.locale, project);
  const region = reference.regions.find(({ code }) => code === project.regionCode);
  const canEdit = Object.values(may).some(Boolean);
  const isOpen = !project.isArchived;
  // What a form changes is shown on many pages.
  const onSaved = () => void client.invalidateQueries();
  return (
    <Page>
      <title>{`${t.editTitle(name)} – ${texts.frame.product}`}</title>
      <Breadcrumbs label={texts.frame.crumbs}>
        <Link to="/">{texts.frame.regions}</Link>
        {region && (
          <Link to="/regions/$code" params={{ code: region.code }}>
            {nameIn(formats.locale, region.shortNames).text}
          </Link>
        )}
        {isOpen ? (
          <Link to="/projects/$slug" params={{ slug }}>
            {name}
          </Link>
        ) : (
          <span>{name}</span>
        )}
        <span aria-current="page">{t.edit}</span>
      </Breadcrumbs>
      <PageTitle
        tools={
          isOpen && (
            <Link to="/projects/$slug" params={{ slug }} className={buttonClass()}>
              {t.toProject}
            </Link>
          )
        }
      >
        {t.editTitle(name)}
      </PageTitle>
      {!isOpen && <Notice kind="warning">{t.isArchived}</Notice>}
      {!canEdit && <Notice>{t.mayNotEdit}</Notice>}
      {isOpen && (
        <>
          {may['project:edit'] && (
            <Section id="details" title={t.details}>
              <ProjectDetailsForm {...{ settings, onSaved }} programmes={reference.programmes} />
            </Section>
          )}
          <LineSection {...{ settings, onSaved }} catalogue={reference.costCategories} />
          <CostCentreSection {...{ settings, onSaved }} />
          <PartnerSection {...{ settings, onSaved }} />
          <PlanApproval {...{ settings, onSaved }} />
        </>
      )}
      {may['project:archive'] && <ArchiveSection {...{ project, onSaved }} />}
      <HistorySection noun="project" id={project.id} />
    </Page>
  );
}
