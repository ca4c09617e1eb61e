import type { MembershipRow } from './person-answers.ts';
import css from './people.module.css';
import { useRoleWords } from './use-role-words.ts';

/** What a role is on, and where that lies. */
export function RoleScope({ row: { names, projectNames, regionNames, scope } }: { row: MembershipRow }) {
  const { named } = useRoleWords();
  const around = [projectNames, scope.kind === 'region' ? null : regionNames].filter((one) => one !== null);
  return (
    <>
      {named(names)}
      {around.length > 0 && <span className={css.sub}>{around.map(named).join(', ')}</span>}
    </>
  );
}
