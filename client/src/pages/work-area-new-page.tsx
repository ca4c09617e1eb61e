import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useNewWorkArea } from '../features/work-areas/use-work-area-form.ts';
import { WorkAreaForm } from '../features/work-areas/work-area-form.tsx';
import { useLanguage } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Page, PageTitle } from '../ui/page.tsx';

const route = getRouteApi('/signed-in/projects/$slug/work-areas/new');

/** Adds a work area to a project. */
export function WorkAreaNewPage() {
  const { texts, formats } = useLanguage();
  const { workArea: t } = useOfficeTexts();
  const { slug } = route.useParams();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(trpc.workArea.blank.queryOptions({ slug }));
  const form = useNewWorkArea(data, (id) => void navigate({ to: '/work-areas/$id', params: { id } }));
  const project = nameIn(formats.locale, data.project.names).text;
  return (
    <Page>
      <title>{`${t.newTitle} – ${texts.frame.product}`}</title>
      <Breadcrumbs label={texts.frame.crumbs}>
        <Link to="/projects/$slug" params={{ slug }}>
          {project}
        </Link>
        <span aria-current="page">{t.newTitle}</span>
      </Breadcrumbs>
      <PageTitle notes={<span>{t.newLead(project)}</span>}>{t.newTitle}</PageTitle>
      <WorkAreaForm form={form} answer={data} isNew />
    </Page>
  );
}
