import { changePasswordInput } from '@painopiste/shared/account/account-input';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormText } from '../../lib/form-fields.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { Section } from '../../ui/section.tsx';
import { refreshAccount } from './refresh-account.ts';

type Account = RouterOutputs['account']['get'];

const EMPTY = { currentPassword: '', password: '' };

function PasswordForm({ version }: Pick<Account, 'version'>) {
  const { account } = useOfficeTexts();
  const form = useCommandForm({
    values: EMPTY,
    version,
    schema: changePasswordInput,
    toInput: (typed) => typed,
    mutation: trpc.account.changePassword.mutationOptions(),
    fieldOf: { 'password.wrong': 'currentPassword' },
    // Nothing that was typed stays on the screen.
    valuesOf: () => EMPTY,
    onSaved: () => void refreshAccount(),
    savedText: account.changed,
  });
  return (
    <CommandFormView form={form} submitText={account.change} label={account.passwordTitle}>
      <FormText
        form={form}
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        label={account.current}
      />
      <FormText
        form={form}
        name="password"
        type="password"
        autoComplete="new-password"
        label={account.password}
      />
    </CommandFormView>
  );
}

/** One's own password; every other session ends with the change. */
export function PasswordSection({ account: own }: { account: Account }) {
  const { account } = useOfficeTexts();
  const reason = own.hasPassword ? null : account.noPassword;
  const words = own.demonstration ? account.demonstration : reason;
  return (
    <Section title={account.passwordTitle}>
      {words === null ? <PasswordForm version={own.version} /> : <p>{words}</p>}
    </Section>
  );
}
