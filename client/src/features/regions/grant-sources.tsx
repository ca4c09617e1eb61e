import { useFirstLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import type { RegionRow } from './region-columns.tsx';
import css from './regions.module.css';

/** Where the published amounts stand; estimates have no source to show. */
export function GrantSources({ rows }: { rows: readonly RegionRow[] }) {
  const { texts, formats } = useFirstLanguage();
  const published = rows.filter(
    ({ grant }) => grant.bases.exact + grant.bases.rounded > 0 && grant.sources.length > 0,
  );
  if (published.length === 0) return null;
  return (
    <details className={css.sources}>
      <summary>{texts.portfolio.sources}</summary>
      <ul>
        {published.map((row) => (
          <li key={row.code}>
            {texts.portfolio.sourcesLead(
              nameIn(formats.locale, row.shortNames).text,
              formats.euros(row.grant.budgetAtCompletion),
            )}{' '}
            {row.grant.sources.join('; ')}
          </li>
        ))}
      </ul>
    </details>
  );
}
