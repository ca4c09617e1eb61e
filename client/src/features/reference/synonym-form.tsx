import { addSynonymInput } from '@painopiste/shared/reference/synonym-input';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import css from './reference.module.css';
import { refreshReference } from './refresh-reference.ts';
import type { SynonymsOf } from './synonym-section.tsx';

/** Adds a word; afterwards its field is empty for the next one. */
export function SynonymForm({ of }: { of: SynonymsOf }) {
  const t = useOfficeTexts().reference;
  const { locale } = useLanguage();
  const { data: reference } = useSuspenseQuery(trpc.reference.list.queryOptions());
  const { data: regions } = useSuspenseQuery(trpc.reference.regions.queryOptions());
  const empty = { regionCode: '', focusAreaKey: '', text: '', ...of };
  const form = useCommandForm({
    values: empty,
    schema: addSynonymInput,
    toInput: (values) => values,
    mutation: trpc.reference.addSynonym.mutationOptions(),
    fieldOf: { 'synonym.taken': 'text', 'region.not-found': 'regionCode' },
    savedText: t.wordAdded,
    valuesOf: () => empty,
    onSaved: () => void refreshReference(),
  });
  const choose = { value: '', label: t.choose };
  const areaOptions = reference.focusAreas.map(({ key, names }) => ({
    value: key,
    label: nameIn(locale, names).text,
  }));
  const regionOptions = regions.map(({ code, shortNames }) => ({
    value: code,
    label: nameIn(locale, shortNames).text,
  }));
  return (
    <div className={css.add}>
      <CommandFormView form={form} submitText={t.addWord} label={t.addWord}>
        <div className={css.pair}>
          {'regionCode' in of ? (
            <FormSelect
              form={form}
              name="focusAreaKey"
              label={t.focusArea}
              options={[choose, ...areaOptions]}
            />
          ) : (
            <FormSelect form={form} name="regionCode" label={t.region} options={[choose, ...regionOptions]} />
          )}
          <FormText form={form} name="text" label={t.word} />
        </div>
      </CommandFormView>
    </div>
  );
}
