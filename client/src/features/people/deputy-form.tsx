import { addDeputyInput } from '@painopiste/shared/people/person-input';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';
import { FormDate, FormSelect } from '../../lib/form-fields.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import css from './people.module.css';
import { refreshPeople } from './person-answers.ts';

/** Somebody who acts in a person's place between two days. */
export function DeputyForm({ principalId, onDone }: { principalId: string; onDone: () => void }) {
  const { people } = useOfficeTexts();
  const { data: everybody } = useSuspenseQuery(trpc.person.list.queryOptions());
  const others = everybody.filter(({ id, state }) => id !== principalId && state !== 'deactivated');
  const form = useCommandForm({
    values: { deputyId: '', validFrom: '', validTo: '' },
    schema: addDeputyInput,
    toInput: ({ deputyId, validFrom, validTo }) => ({
      principalId,
      deputyId,
      validFrom: parseDateInput(validFrom) ?? validFrom,
      validTo: parseDateInput(validTo) ?? validTo,
    }),
    mutation: trpc.deputy.add.mutationOptions(),
    fieldOf: { 'membership.ends-before-start': 'validTo', 'person.deactivated': 'deputyId' },
    onSaved: () => {
      onDone();
      void refreshPeople();
    },
    savedText: people.deputyAdded,
  });
  return (
    <CommandFormView form={form} submitText={people.addDeputy} onCancel={onDone} label={people.addDeputy}>
      <FormSelect
        form={form}
        name="deputyId"
        label={people.deputy}
        options={[
          { value: '', label: people.choose },
          ...others.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` })),
        ]}
      />
      <div className={css.pair}>
        <FormDate form={form} name="validFrom" label={people.validFrom} />
        <FormDate form={form} name="validTo" label={people.validTo} />
      </div>
    </CommandFormView>
  );
}
