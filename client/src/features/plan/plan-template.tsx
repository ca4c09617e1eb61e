import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import css from './plan.module.css';

/** The template of a project, as a workbook or delimited text. */
export function PlanTemplate({ slug }: { slug: string }) {
  const { formats } = useLanguage();
  const { plan: t } = useOfficeTexts();
  const address = (format: 'xlsx' | 'csv'): string =>
    `/api/plan/template?${new URLSearchParams({ project: slug, language: formats.locale, format })}`;
  return (
    <Section title={t.templateTitle} sub={t.templateLead}>
      <div className={css.actions}>
        <a href={address('xlsx')} download className={buttonClass()}>
          {t.workbook}
        </a>
        <a href={address('csv')} download className={buttonClass('bare')}>
          {t.csv}
        </a>
      </div>
    </Section>
  );
}
