import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { BulkPlan } from './bulk-plan.ts';
import css from './bulk.module.css';
import { storedValue } from './change-words.ts';

/** What will become of each chosen milestone, before anything is saved. */
export function BulkPreview({ plan }: { plan: BulkPlan | null }) {
  const { texts, formats } = useLanguage();
  const errorText = useErrorText();
  const t = useOfficeTexts().bulk;
  const { locale } = formats;
  const count = (list: readonly unknown[]) => formats.integer(list.length);
  const afterWall = plan?.changing.filter(({ row, after }) => after.afterWall && !row.afterWall) ?? [];
  return (
    <div className={css.preview}>
      <output className={css.sum}>
        {plan && t.sum(count(plan.changing), count(plan.refused), count(plan.same))}
        {afterWall.length > 0 && ` ${t.afterWall(count(afterWall))}`}
      </output>
      {plan && plan.refused.length > 0 && (
        <ul className={css.list} aria-label={t.refusedList}>
          {plan.refused.map(({ row, error }) => (
            <li key={row.id}>
              <strong>{nameIn(locale, row.names).text}</strong>: {errorText(error)}
            </li>
          ))}
        </ul>
      )}
      {plan && plan.changing.length > 0 && (
        <details>
          <summary>{t.changingList(count(plan.changing))}</summary>
          <ul className={css.list}>
            {plan.changing.map(({ row, change, after }) => (
              <li key={row.id}>
                <strong>{nameIn(locale, row.names).text}</strong>:{' '}
                {storedValue(row, change.kind, texts, formats)} →{' '}
                {storedValue(after, change.kind, texts, formats)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
