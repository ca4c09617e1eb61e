import { inviteInput } from '@painopiste/shared/people/person-input';
import { LANGUAGES } from '@painopiste/shared/values/language';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc, type RouterInputs, type RouterOutputs } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { LinkToCopy } from './link-to-copy.tsx';
import { kindsOf, MembershipFields } from './membership-fields.tsx';
import { membershipInputOf, newMembershipValues } from './membership-values.ts';
import css from './people.module.css';
import { refreshPeople } from './person-answers.ts';

type Values = {
  name: string;
  email: string;
  language: string;
  memberships: ReturnType<typeof newMembershipValues>[];
};

/** Somebody new: name, address, language, the first role. The link is shown once, under the form. */
export function InviteForm() {
  const { locale } = useLanguage();
  const { people } = useOfficeTexts();
  const { data: scopes } = useSuspenseQuery(trpc.person.scopes.queryOptions());
  const [link, setLink] = useState<RouterOutputs['person']['invite']['link'] | null>(null);
  const values: Values = {
    name: '',
    email: '',
    language: locale,
    memberships: [newMembershipValues(kindsOf(scopes)[0] ?? 'everything')],
  };
  const form = useCommandForm({
    values,
    schema: inviteInput,
    toInput: ({ memberships, ...typed }) =>
      ({ ...typed, memberships: memberships.map(membershipInputOf) }) as Omit<
        RouterInputs['person']['invite'],
        'commandId' | 'version'
      >,
    mutation: trpc.person.invite.mutationOptions(),
    fieldOf: {
      'user.email-taken': 'email',
      'membership.ends-before-start': 'memberships.0.validTo',
      'membership.scope-unknown': 'memberships.0.scope.kind',
    },
    onSaved: (answer) => {
      setLink(answer.link);
      void refreshPeople();
    },
    savedText: people.invited,
  });
  return (
    <>
      <CommandFormView form={form} submitText={people.invite} label={people.inviteTitle}>
        <FormText form={form} name="name" label={people.name} />
        <FormText form={form} name="email" type="email" label={people.email} />
        <FormSelect
          form={form}
          name="language"
          label={people.language}
          options={LANGUAGES.map((value) => ({ value, label: people.languages[value] }))}
        />
        <MembershipFields form={form} prefix="memberships.0." scopes={scopes} />
      </CommandFormView>
      {link && (
        <div className={css.more}>
          <LinkToCopy link={link} />
        </div>
      )}
    </>
  );
}
