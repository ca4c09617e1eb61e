import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { InviteForm } from '../features/people/invite-form.tsx';
import { PeopleTable } from '../features/people/people-table.tsx';
import { searchPeople } from '../features/people/search-people.ts';
import { useRoleWords } from '../features/people/use-role-words.ts';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { FilterBar } from '../ui/filter-bar.tsx';
import { Section } from '../ui/section.tsx';
import { SearchInput } from '../ui/text-input.tsx';
import { AdminLayout } from './admin-layout.tsx';

/** Everybody, and the way in for somebody new. */
export function PeoplePage() {
  const { people } = useOfficeTexts();
  const { q = '' } = useSearch({ from: '/signed-in/admin/people' });
  const navigate = useNavigate({ from: '/admin/people' });
  const { data: everybody } = useSuspenseQuery(trpc.person.list.queryOptions());
  const words = useRoleWords();
  const rows = searchPeople(everybody, q, ({ state, memberships }) => [
    people.states[state],
    ...memberships.filter((one) => one.state !== 'ended').map(words.whole),
  ]);
  return (
    <AdminLayout room="people" title={people.title(everybody.length)}>
      <FilterBar label={people.filters}>
        <SearchInput
          label={people.search}
          value={q}
          onChange={(text) => void navigate({ search: { q: text || undefined }, replace: true })}
        />
      </FilterBar>
      <PeopleTable rows={rows} />
      <Section title={people.inviteTitle} sub={people.inviteLead}>
        <InviteForm />
      </Section>
    </AdminLayout>
  );
}
