import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { HistorySection } from '../features/history/history-section.tsx';
import { AccountSection } from '../features/people/account-section.tsx';
import { DeputySection } from '../features/people/deputy-section.tsx';
import { HandOverSection } from '../features/people/hand-over-section.tsx';
import { MembershipSection } from '../features/people/membership-section.tsx';
import { PersonForm } from '../features/people/person-form.tsx';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { Section } from '../ui/section.tsx';
import { AdminLayout } from './admin-layout.tsx';

/** One person: roles, deputies, the account, what they own, what has happened to it. */
export function PersonPage() {
  const { people } = useOfficeTexts();
  const { id } = useParams({ from: '/signed-in/admin/people/$id' });
  const { data: person } = useSuspenseQuery(trpc.person.get.queryOptions({ id }));
  return (
    <AdminLayout
      room="people"
      title={people.pageTitle(person.name, people.states[person.state])}
      thing={person.name}
      notes={<span>{person.email}</span>}
    >
      <MembershipSection person={person} />
      <DeputySection person={person} />
      {person.mayManage && (
        <Section title={people.edit}>
          <PersonForm person={person} />
        </Section>
      )}
      <AccountSection person={person} />
      {person.mayManage && <HandOverSection person={person} />}
      <HistorySection noun="person" id={id} />
    </AdminLayout>
  );
}
