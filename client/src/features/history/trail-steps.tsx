import { Link } from '@tanstack/react-router';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { buttonClass } from '../../ui/button.tsx';
import css from './history.module.css';
import type { TrailSearch } from './trail-search.ts';

/** Steps through the trail: on to what is older, or back to the newest. */
export function TrailSteps({ search, next }: { search: TrailSearch; next: number | null }) {
  const { trail } = useOfficeTexts();
  if (next === null && search.before === undefined) return null;
  return (
    <nav aria-label={trail.pages} className={css.dates}>
      {search.before !== undefined && (
        <Link to="/audit" search={{ ...search, before: undefined }} className={buttonClass()}>
          {trail.newest}
        </Link>
      )}
      {next !== null && (
        <Link to="/audit" search={{ ...search, before: String(next) }} className={buttonClass()}>
          {trail.older}
        </Link>
      )}
    </nav>
  );
}
