import { inviteInput } from '@painopiste/shared/people/person-input';
import { LANGUAGES } from '@painopiste/shared/values/language';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { kindsOf } from '../../lib/role-fields.tsx';
import { trpc, type RouterInputs, type RouterOutputs } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { FirstRoles, type InviteValues } from './first-roles.tsx';
import { LinkToCopy } from './link-to-copy.tsx';
import { membershipInputOf, newMembershipValues } from './membership-values.ts';
import css from './people.module.css';
import { refreshPeople } from './person-answers.ts';

type Field = 'role' | 'validTo' | 'scope.kind';

/** At the field of the role that is refused. */
const roleField =
  (field: Field) =>
  ({ index }: Readonly<Record<string, unknown>>) =>
    `memberships.${Number(index ?? 0)}.${field}` as const;

/** Somebody new: name, address, language, the first roles. The link is shown once, under the form. */
export function InviteForm({ onCancel }: { onCancel: () => void }) {
  const { locale } = useLanguage();
  const { people } = useOfficeTexts();
  const { data: scopes } = useSuspenseQuery(trpc.person.scopes.queryOptions());
  const [made, setMade] = useState<RouterOutputs['person']['invite'] | null>(null);
  const kind = kindsOf(scopes)[0] ?? 'everything';
  const values: InviteValues = {
    name: '',
    email: '',
    language: locale,
    memberships: [newMembershipValues(kind)],
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
      'membership.ends-before-start': roleField('validTo'),
      'membership.scope-unknown': roleField('scope.kind'),
      'membership.exists': roleField('role'),
    },
    // The next one is somebody else.
    valuesOf: () => values,
    onSaved: (answer) => {
      setMade(answer);
      void refreshPeople();
    },
    savedText: people.invited,
  });
  return (
    <>
      <CommandFormView form={form} submitText={people.invite} label={people.inviteTitle} onCancel={onCancel}>
        <div className={css.pair}>
          <FormText form={form} name="name" label={people.name} />
          <FormText form={form} name="email" type="email" label={people.email} />
        </div>
        <FormSelect
          form={form}
          name="language"
          label={people.language}
          options={LANGUAGES.map((value) => ({ value, label: people.languages[value] }))}
        />
        <FirstRoles {...{ form, scopes, kind }} />
      </CommandFormView>
      {made && (
        <div className={css.more}>
          <LinkToCopy key={made.id} link={made.link} name={made.name} />
        </div>
      )}
    </>
  );
}
