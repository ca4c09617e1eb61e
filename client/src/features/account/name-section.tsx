import { editAccountInput } from '@painopiste/shared/account/account-input';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormText } from '../../lib/form-fields.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { queryClient, trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { Section } from '../../ui/section.tsx';
import { refreshAccount } from './refresh-account.ts';

const valuesOf = ({ name }: { name: string }) => ({ name });

/** One's own name. */
export function NameSection({ account: own }: { account: RouterOutputs['account']['get'] }) {
  const { account } = useOfficeTexts();
  const form = useCommandForm({
    values: valuesOf(own),
    version: own.version,
    schema: editAccountInput,
    toInput: (typed) => typed,
    mutation: trpc.account.edit.mutationOptions(),
    valuesOf,
    onSaved: () => {
      void refreshAccount();
      void queryClient.invalidateQueries(trpc.session.me.queryFilter());
    },
  });
  return (
    <Section title={account.nameTitle}>
      <CommandFormView form={form} label={account.nameTitle}>
        <FormText form={form} name="name" label={account.name} autoComplete="name" />
      </CommandFormView>
    </Section>
  );
}
