import { chosenPasswordInput } from '@painopiste/shared/people/invitation-input';
import { useState } from 'react';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { signIn } from '../../lib/sign-in.ts';
import { trpcClient } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { Notice } from '../../ui/notice.tsx';

interface Chosen {
  readonly commandId: string;
  readonly token: string;
  readonly password: string;
  readonly repeat: string;
  readonly language: 'fi' | 'sv' | 'en';
}

/** The password that an invited person chooses; with it they are in. */
export function InvitationForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { locale } = useLanguage();
  const { people } = useOfficeTexts();
  const [isAlmostIn, setAlmostIn] = useState(false);
  const form = useCommandForm({
    values: { password: '', repeat: '' },
    schema: chosenPasswordInput,
    toInput: (typed): Omit<Chosen, 'commandId'> => ({ ...typed, token, language: locale }),
    mutation: {
      mutationFn: async ({ password, language }: Chosen) => {
        const { email } = await trpcClient.invitation.accept.mutate({ token, password, language });
        return signIn(email, password);
      },
    },
    onSaved: (result) => (result === 'signed-in' ? onDone() : setAlmostIn(true)),
  });
  if (isAlmostIn) return <Notice kind="good" live title={people.invitation.almost} />;
  return (
    <CommandFormView form={form} submitText={people.invitation.enter} label={people.invitation.title}>
      <FormText
        form={form}
        name="password"
        type="password"
        autoComplete="new-password"
        label={people.invitation.password}
      />
      <FormText
        form={form}
        name="repeat"
        type="password"
        autoComplete="new-password"
        label={people.invitation.repeat}
      />
    </CommandFormView>
  );
}
