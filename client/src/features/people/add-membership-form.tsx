import { addMembershipInput } from '@painopiste/shared/people/person-input';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { kindsOf } from '../../lib/role-fields.tsx';
import { MembershipFields } from './membership-fields.tsx';
import { membershipInputOf, newMembershipValues } from './membership-values.ts';
import { refreshPeople } from './person-answers.ts';

/** One more role of a person. */
export function AddMembershipForm({ personId, onDone }: { personId: string; onDone: () => void }) {
  const { people } = useOfficeTexts();
  const { data: scopes } = useSuspenseQuery(trpc.person.scopes.queryOptions());
  const form = useCommandForm({
    values: newMembershipValues(kindsOf(scopes)[0] ?? 'everything'),
    schema: addMembershipInput,
    toInput: (typed) => ({ ...membershipInputOf(typed), personId }),
    mutation: trpc.membership.add.mutationOptions(),
    fieldOf: {
      'membership.ends-before-start': 'validTo',
      'membership.exists': 'role',
      'membership.scope-unknown': 'scope.kind',
    },
    onSaved: () => {
      onDone();
      void refreshPeople();
    },
    savedText: people.roleAdded,
  });
  return (
    <CommandFormView form={form} submitText={people.addRole} onCancel={onDone} label={people.addRole}>
      <MembershipFields form={form} prefix="" scopes={scopes} />
    </CommandFormView>
  );
}
