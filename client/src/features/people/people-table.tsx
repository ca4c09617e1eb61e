import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { sortFromParam, sortToParam } from '../../lib/sort-param.ts';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { pageOfPeople } from './page-of-people.ts';
import css from './people.module.css';
import type { PeopleSearch } from './people-search.ts';
import type { PersonRow } from './person-answers.ts';
import { roleLines } from './role-lines.ts';
import { useRoleWords } from './use-role-words.ts';

/** Things of one role that the list names. */
const NAMED = 2;

type Props = {
  rows: readonly PersonRow[];
  search: PeopleSearch;
  onChange: (change: Partial<PeopleSearch>) => void;
  empty: ReactNode;
};

/** Everybody whom the administrator sees, with what they may. */
export function PeopleTable({ rows, search, onChange, empty }: Props) {
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
      width: '45%',
      cell: ({ memberships }) => {
        const lines = roleLines(memberships, NAMED);
        if (lines.length === 0) return people.noRoles;
        return (
          <ul className={css.roles}>
            {lines.map((line) => (
              <li key={line.role}>{words.line(line)}</li>
            ))}
          </ul>
        );
      },
    },
    {
      id: 'email',
      header: people.email,
      from: 'desk',
      narrow: 'wide',
      sortValue: ({ email }) => email,
      cell: ({ email }) => <span className={css.email}>{email}</span>,
    },
    {
      id: 'state',
      header: people.state,
      narrow: 'aside',
      sortValue: ({ state }) => people.states[state],
      cell: ({ state, isFromDirectory, link }) => (
        <>
          {people.states[state]}
          {isFromDirectory && <span className={css.sub}>{people.fromDirectory}</span>}
          {state === 'invited' && link?.state === 'expired' && (
            <span className={css.sub}>{people.links.expired}</span>
          )}
        </>
      ),
    },
    {
      id: 'last-sign-in',
      header: people.lastSignIn,
      align: 'end',
      firstDirection: 'desc',
      sortValue: ({ lastSignInOn }) => lastSignInOn,
      cell: ({ lastSignInOn }) => (lastSignInOn === null ? people.never : formats.date(lastSignInOn)),
    },
  ];
  const sort = sortFromParam(search.sort) ?? { id: 'name', desc: false };
  const column = columns.find(({ id }) => id === sort.id);
  const { shown, page, pageCount, from } = pageOfPeople(rows, {
    page: search.page,
    valueOf: column?.sortValue,
    desc: sort.desc,
    collator: formats.collator,
  });
  return (
    <>
      <DataTable
        label={people.listLabel}
        columns={columns}
        rows={shown}
        rowId={({ id }) => id}
        texts={texts.filters}
        collator={formats.collator}
        sort={sort}
        sortedBy="server"
        onSortChange={(next) => onChange({ sort: sortToParam(next) })}
        empty={empty}
      />
      <Pagination
        label={people.pages}
        text={`${formats.integer(from)}–${formats.integer(from + shown.length - 1)} / ${formats.integer(rows.length)}`}
        page={page}
        pageCount={pageCount}
        onPage={(next) => onChange({ page: String(next) })}
        texts={{ previous: texts.milestones.previous, next: texts.milestones.next }}
      />
    </>
  );
}
