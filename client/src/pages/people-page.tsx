import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { filterPeople } from '../features/people/filter-people.ts';
import { InviteForm } from '../features/people/invite-form.tsx';
import { PeopleFilters } from '../features/people/people-filters.tsx';
import { hasPeopleFilters, type PeopleSearch } from '../features/people/people-search.ts';
import { PeopleTable } from '../features/people/people-table.tsx';
import type { PersonRow } from '../features/people/person-answers.ts';
import { useRoleWords } from '../features/people/use-role-words.ts';
import { useTexts } from '../lib/language.tsx';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Section } from '../ui/section.tsx';
import { AdminLayout } from './admin-layout.tsx';

const route = getRouteApi('/signed-in/admin/people');

/** Everybody, and the way in for somebody new. */
export function PeoplePage() {
  const texts = useTexts();
  const { people } = useOfficeTexts();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [isInviting, setInviting] = useState(false);
  const { data: everybody } = useSuspenseQuery(trpc.person.list.queryOptions());
  const words = useRoleWords();
  const wordsOf = ({ state, memberships }: PersonRow) => [
    people.states[state],
    ...memberships.filter((one) => one.state !== 'ended').map(words.whole),
  ];
  const rows = filterPeople(everybody, search, wordsOf);
  const change = (next: Partial<PeopleSearch>) =>
    void navigate({
      search: (now) => ({ ...now, page: undefined, ...next }),
      replace: 'q' in next,
      resetScroll: false,
    });
  const clear = () => void navigate({ search: ({ sort }) => ({ sort }), resetScroll: false });
  const isFiltered = hasPeopleFilters(search);
  return (
    <AdminLayout
      room="people"
      title={isFiltered ? people.titleOf(rows.length, everybody.length) : people.title(everybody.length)}
      tools={
        !isInviting && (
          <Button look="primary" onClick={() => setInviting(true)}>
            {people.inviteTitle}
          </Button>
        )
      }
    >
      {isInviting && (
        <Section title={people.inviteTitle} sub={people.inviteLead}>
          <InviteForm onCancel={() => setInviting(false)} />
        </Section>
      )}
      <PeopleFilters people={everybody} {...{ search, wordsOf }} onChange={change} onClear={clear} />
      <PeopleTable
        rows={rows}
        search={search}
        onChange={change}
        empty={
          <EmptyState action={isFiltered && <Button onClick={clear}>{texts.filters.clearAll}</Button>}>
            {people.none}
          </EmptyState>
        }
      />
    </AdminLayout>
  );
}
