import { Link } from '@tanstack/react-router';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import css from './people.module.css';
import type { PersonRow } from './person-answers.ts';
import { useRoleWords } from './use-role-words.ts';

/** Everybody whom the administrator sees, with what they may. */
export function PeopleTable({ rows }: { rows: readonly PersonRow[] }) {
  const { texts, formats } = useLanguage();
  const { people } = useOfficeTexts();
  const words = useRoleWords();
  const columns: DataColumn<PersonRow>[] = [
    {
      id: 'name',
      header: people.name,
      sortValue: ({ name }) => name,
      cell: ({ id, name }) => (
        <Link to="/admin/people/$id" params={{ id }}>
          {name}
        </Link>
      ),
    },
    {
      id: 'roles',
      header: people.roles,
      narrow: 'wide',
      cell: ({ memberships }) => (
        <ul className={css.roles}>
          {memberships
            .filter(({ state }) => state !== 'ended')
            .map((membership) => (
              <li key={membership.id}>{words.whole(membership)}</li>
            ))}
        </ul>
      ),
    },
    {
      id: 'email',
      header: people.email,
      from: 'desk',
      cell: ({ email }) => <span className={css.email}>{email}</span>,
    },
    {
      id: 'state',
      header: people.state,
      narrow: 'aside',
      sortValue: ({ state }) => people.states[state],
      cell: ({ state }) => people.states[state],
    },
    {
      id: 'last-sign-in',
      header: people.lastSignIn,
      align: 'end',
      sortValue: ({ lastSignInOn }) => lastSignInOn,
      cell: ({ lastSignInOn }) => (lastSignInOn === null ? people.never : formats.date(lastSignInOn)),
    },
  ];
  return (
    <DataTable
      label={people.listLabel}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      texts={texts.filters}
      collator={formats.collator}
      empty={<EmptyState>{people.none}</EmptyState>}
    />
  );
}
