import { createAccessTokenInput } from '@painopiste/shared/access-tokens/access-token-input';
import { type OwnReach, USUAL_TOKEN_DAYS } from '@painopiste/shared/access-tokens/access-token';
import { addDays } from '@painopiste/shared/values/calendar-date';
import { useState } from 'react';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';
import { FormCheck, FormDate, FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { usePerson } from '../../lib/session.ts';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';

type Created = RouterOutputs['accessToken']['create'];
type Props = {
  reach: OwnReach;
  reference: RouterOutputs['reference']['list'];
  onCreated: (created: Created) => void;
};

/** What a new token may read, where, and until when. */
export function TokenForm({ reach, reference, onCreated }: Props) {
  const { formats } = useLanguage();
  const { today } = usePerson();
  const t = useOfficeTexts().tokens;
  const [values] = useState(() => ({
    name: '',
    burn: true,
    milestones: true,
    ledger: false,
    place: '',
    expiresOn: formats.date(addDays(today, USUAL_TOKEN_DAYS)),
  }));
  const form = useCommandForm({
    values,
    schema: createAccessTokenInput,
    toInput: ({ name, burn, milestones, ledger, place, expiresOn }) => {
      const [kind, key = ''] = place.split(' ');
      return {
        name,
        actions: [
          ...(burn ? ['burn:read' as const] : []),
          ...(milestones ? ['milestone:read' as const] : []),
          ...(ledger ? ['ledger:read' as const] : []),
        ],
        regionCodes: kind === 'region' ? [key] : [],
        projectIds: kind === 'project' ? [key] : [],
        expiresOn: parseDateInput(expiresOn) ?? expiresOn,
      };
    },
    mutation: trpc.accessToken.create.mutationOptions(),
    fieldOf: {
      'access-token.name-taken': 'name',
      'access-token.expires-in-past': 'expiresOn',
      'access-token.expires-too-late': 'expiresOn',
      'access-token.beyond-own-rights': 'place',
    },
    onSaved: onCreated,
    savedText: t.created,
  });
  const named = (names: Parameters<typeof nameIn>[1]) => nameIn(formats.locale, names).text;
  const places = [
    { value: '', label: t.everywhere },
    ...reference.regions
      .filter(({ code }) => reach.regionCodes.includes(code))
      .map(({ code, names }) => ({ value: `region ${code}`, label: named(names) })),
    ...reference.projects
      .filter(({ id }) => reach.projectIds.includes(id))
      .map(({ id, names }) => ({ value: `project ${id}`, label: named(names) })),
  ];
  return (
    <CommandFormView form={form} label={t.createTitle} submitText={t.create}>
      <FormText form={form} name="name" label={t.name} help={t.nameHelp} />
      <FormCheck form={form} name="burn" label={t.what['burn:read']} />
      <FormCheck form={form} name="milestones" label={t.what['milestone:read']} />
      {reach.actions.includes('ledger:read') && (
        <FormCheck form={form} name="ledger" label={t.what['ledger:read']} />
      )}
      <FormSelect form={form} name="place" label={t.where} options={places} />
      <FormDate form={form} name="expiresOn" label={t.expires} help={t.expiresHelp} />
    </CommandFormView>
  );
}
