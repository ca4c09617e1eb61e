import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useWorkAreaForm } from '../features/work-areas/use-work-area-form.ts';
import { WorkAreaForm } from '../features/work-areas/work-area-form.tsx';
import { useLanguage } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { Page, PageTitle } from '../ui/page.tsx';

const route = getRouteApi('/signed-in/work-areas/$id/edit');

/** Edits a work area: its names, people, shares, and whether it is archived. */
export function WorkAreaEditPage() {
  const { texts, formats } = useLanguage();
  const { workArea: t } = useOfficeTexts();
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  const { data } = useSuspenseQuery(trpc.workArea.form.queryOptions({ id }));
  const form = useWorkAreaForm(data, () => void navigate({ to: '/work-areas/$id', params: { id } }));
  const { nameFi, nameSv, nameEn } = data.workArea;
  const name = nameIn(formats.locale, { fi: nameFi, sv: nameSv, en: nameEn }).text;
  return (
    <Page>
      <title>{`${t.editTitle(name)} – ${texts.frame.product}`}</title>
      <Breadcrumbs label={texts.frame.crumbs}>
        <Link to="/projects/$slug" params={{ slug: data.project.slug }}>
          {nameIn(formats.locale, data.project.names).text}
        </Link>
        <Link to="/work-areas/$id" params={{ id }}>
          {name}
        </Link>
        <span aria-current="page">{texts.workArea.edit}</span>
      </Breadcrumbs>
      <PageTitle>{t.editTitle(name)}</PageTitle>
      <WorkAreaForm form={form} answer={data} isNew={false} />
    </Page>
  );
}
