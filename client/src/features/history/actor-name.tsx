import { useOfficeTexts } from '../../lib/office-texts.ts';
import css from './history.module.css';

/** Who did it, and in whose place. */
export function ActorName({ row }: { row: { readonly actor: string; readonly deputyOf: string | null } }) {
  const { trail } = useOfficeTexts();
  return (
    <span>
      {row.actor}
      {row.deputyOf !== null && <span className={css.quiet}> {trail.deputyOf(row.deputyOf)}</span>}
    </span>
  );
}
