import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { NewMilestoneForm } from '../features/milestones/new-milestone-form.tsx';
import { useLanguage } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Page, PageTitle } from '../ui/page.tsx';

const route = getRouteApi('/signed-in/work-areas/$id/milestones/new');

/** Adds a milestone to a work area. */
export function MilestoneNewPage() {
  const { texts, formats } = useLanguage();
  const t = useOfficeTexts().milestone;
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(trpc.milestone.blank.queryOptions({ workAreaId: id }));
  const area = data.workAreas.find((each) => each.id === id);
  const project = nameIn(formats.locale, data.project.names).text;
  const openNew = (made: string) => void navigate({ to: '/milestones/$id', params: { id: made } });
  return (
    <Page>
      <title>{`${t.newTitle} – ${texts.frame.product}`}</title>
      <Breadcrumbs label={texts.frame.crumbs}>
        <Link to="/projects/$slug" params={{ slug: data.project.slug }}>
          {project}
        </Link>
        {area && (
          <Link to="/work-areas/$id" params={{ id }}>
            {nameIn(formats.locale, area.names).text}
          </Link>
        )}
        <span aria-current="page">{t.newTitle}</span>
      </Breadcrumbs>
      <PageTitle notes={<span>{t.newLead(project)}</span>}>{t.newTitle}</PageTitle>
      <NewMilestoneForm answer={data} workAreaId={id} onMade={openNew} />
    </Page>
  );
}
