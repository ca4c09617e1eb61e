import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { NewProjectForm } from '../features/projects/new-project-form.tsx';
import { useTexts } from '../lib/language.tsx';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { useMaySomewhere } from '../lib/session.ts';
import { trpc } from '../lib/trpc.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, PageTitle } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';

const route = getRouteApi('/signed-in/projects/new');

/** Makes a project and goes on to what it needs next. */
export function NewProjectPage() {
  const { frame } = useTexts();
  const t = useOfficeTexts().project;
  const { region } = route.useSearch();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const may = useMaySomewhere('project:create');
  const { data: reference } = useSuspenseQuery(trpc.reference.list.queryOptions());
  const hasCalls = reference.programmes.some(
    ({ calls, isArchived }) => !isArchived && calls.some((call) => !call.isArchived),
  );
  return (
    <Page>
      <title>{`${t.pageTitleNew} – ${frame.product}`}</title>
      <Breadcrumbs label={frame.crumbs}>
        <Link to="/">{frame.regions}</Link>
        <span aria-current="page">{t.pageTitleNew}</span>
      </Breadcrumbs>
      <PageTitle>{t.pageTitleNew}</PageTitle>
      {!may && <Notice>{t.noRight}</Notice>}
      {may && !hasCalls && <Notice kind="warning">{t.noCalls}</Notice>}
      {may && hasCalls && (
        <Section title={t.details} sub={t.newLead}>
          <NewProjectForm
            reference={reference}
            region={region ?? ''}
            onCreated={({ slug }) => {
              // The project is in many lists, and may have made its maker a manager.
              void client.invalidateQueries();
              void navigate({ to: '/projects/$slug/edit', params: { slug } });
            }}
          />
        </Section>
      )}
    </Page>
  );
}
