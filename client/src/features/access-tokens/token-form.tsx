import { createAccessTokenInput } from '@painopiste/shared/access-tokens/access-token-input';
import {
  type OwnReach,
  type TokenAction,
  USUAL_TOKEN_DAYS,
} from '@painopiste/shared/access-tokens/access-token';
import { addDays } from '@painopiste/shared/values/calendar-date';
import { useState } from 'react';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormChecks } from '../../lib/form-choices.tsx';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';
import { FormDate, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { usePerson } from '../../lib/session.ts';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { TokenPlaces } from './token-places.tsx';

type Created = RouterOutputs['accessToken']['create'];
type Props = {
  reach: OwnReach;
  reference: RouterOutputs['reference']['list'];
  onCreated: (created: Created) => void;
};

const USUAL_ACTIONS: readonly string[] = ['burn:read', 'milestone:read'];

/** What a new token may read, where, and until when. */
export function TokenForm({ reach, reference, onCreated }: Props) {
  const { formats } = useLanguage();
  const { today } = usePerson();
  const t = useOfficeTexts().tokens;
  const [values] = useState(() => ({
    name: '',
    actions: reach.actions.filter((action): boolean => USUAL_ACTIONS.includes(action)) as string[],
    regionCodes: [] as string[],
    projectIds: [] as string[],
    expiresOn: formats.date(addDays(today, USUAL_TOKEN_DAYS)),
  }));
  const form = useCommandForm({
    values,
    schema: createAccessTokenInput,
    toInput: ({ actions, expiresOn, ...typed }) => ({
      ...typed,
      actions: actions as TokenAction[],
      expiresOn: parseDateInput(expiresOn) ?? expiresOn,
    }),
    mutation: trpc.accessToken.create.mutationOptions(),
    fieldOf: {
      'access-token.name-taken': 'name',
      'access-token.expires-in-past': 'expiresOn',
      'access-token.expires-too-late': 'expiresOn',
    },
    // The next one is another token.
    valuesOf: () => values,
    onSaved: onCreated,
    savedText: t.done,
  });
  return (
    <CommandFormView form={form} label={t.createTitle} submitText={t.create}>
      <FormText form={form} name="name" label={t.name} help={t.nameHelp} />
      <FormChecks
        form={form}
        name="actions"
        label={t.reads}
        choices={reach.actions.map((value) => ({ value, label: t.what[value], help: t.files[value] }))}
      />
      <TokenPlaces {...{ form, reach, reference }} />
      <FormDate form={form} name="expiresOn" label={t.expires} help={t.expiresHelp} />
    </CommandFormView>
  );
}
