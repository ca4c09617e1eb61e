import { editPersonInput } from '@painopiste/shared/people/person-input';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormText } from '../../lib/form-fields.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { refreshPeople, type PersonPageAnswer } from './person-answers.ts';

type Fields = { name: string; email: string };

const valuesOf = ({ name, email }: Fields): Fields => ({ name, email });

/** A person's name and work address. */
export function PersonForm({ person }: { person: PersonPageAnswer }) {
  const { people } = useOfficeTexts();
  const form = useCommandForm({
    values: valuesOf(person),
    version: person.version,
    schema: editPersonInput,
    toInput: (typed) => ({ ...typed, id: person.id }),
    mutation: trpc.person.edit.mutationOptions(),
    fieldOf: { 'user.email-taken': 'email' },
    valuesOf,
    onSaved: () => void refreshPeople(),
  });
  return (
    <CommandFormView form={form} label={people.edit}>
      <FormText form={form} name="name" label={people.name} />
      <FormText form={form} name="email" type="email" label={people.email} />
    </CommandFormView>
  );
}
