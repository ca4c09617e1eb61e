import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { BudgetApproval } from '../features/plan/budget-approval.tsx';
import { PlanTemplate } from '../features/plan/plan-template.tsx';
import { PlanUpload } from '../features/plan/plan-upload.tsx';
import css from '../features/plan/plan.module.css';
import { useLanguage } from '../lib/language.tsx';
import { nameIn } from '../lib/names.ts';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { Breadcrumbs } from '../ui/breadcrumbs.tsx';
import { buttonClass } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, PageTitle } from '../ui/page.tsx';

const route = getRouteApi('/signed-in/projects/$slug/plan-import');

/** Brings a starting plan in: template, preview with errors by cell, confirmation, approval of the budget. */
export function PlanImportPage() {
  const { texts, formats } = useLanguage();
  const { plan: t } = useOfficeTexts();
  const { slug } = route.useParams();
  const { data } = useSuspenseQuery(trpc.plan.get.queryOptions({ slug }));
  const project = nameIn(formats.locale, data.project.names).text;
  return (
    <Page>
      <title>{`${t.pageTitle} – ${texts.frame.product}`}</title>
      <Breadcrumbs label={texts.frame.crumbs}>
        <Link to="/regions/$code" params={{ code: data.region.code }}>
          {nameIn(formats.locale, data.region.names).text}
        </Link>
        <Link to="/projects/$slug" params={{ slug }}>
          {project}
        </Link>
        <span aria-current="page">{t.pageTitle}</span>
      </Breadcrumbs>
      <PageTitle notes={<span>{t.lead}</span>}>{t.title(project)}</PageTitle>
      {data.lines.length === 0 ? (
        <Notice kind="warning">{t.noLines}</Notice>
      ) : (
        <>
          <PlanTemplate slug={slug} />
          <PlanUpload slug={slug} />
          {data.budget && <BudgetApproval slug={slug} budget={data.budget} />}
        </>
      )}
      {data.budget?.state === 'approved' && (
        <div className={css.actions}>
          <Notice
            actions={
              <Link to="/import" search={{ region: data.region.code }} className={buttonClass()}>
                {t.toLedger}
              </Link>
            }
          >
            {t.next}
          </Notice>
        </div>
      )}
      <Link to="/projects/$slug" params={{ slug }} className={buttonClass()}>
        {t.toProject}
      </Link>
    </Page>
  );
}
