import type { Catalogue } from '@painopiste/shared/reference/catalogue';
import { PALETTE } from '@painopiste/shared/reference/palette';
import { useSuspenseQuery } from '@tanstack/react-query';
import { areaColor } from '../../lib/area-color.ts';
import { FormCheck, FormDate, FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import type { CommandForm } from '../../lib/command-form.ts';
import { AreaCode } from '../../ui/area-code.tsx';
import { namesOfEntry } from './entry-names.ts';
import type { EntryValues } from './entry-values.ts';
import css from './reference.module.css';

type Own = { form: CommandForm<EntryValues> };
type Props = Own & { catalogue: Catalogue; isNew: boolean };

/** What one catalogue has beside the names. */
export function EntryOwnFields({ form, catalogue, isNew }: Props) {
  const t = useOfficeTexts().reference;
  return (
    <>
      {isNew && <FormText form={form} name="key" label={t.key} help={t.keyHelp} isOptional />}
      {catalogue === 'focus-area' && <FocusAreaFields form={form} />}
      {catalogue === 'call' && isNew && <ProgrammeField form={form} />}
      {catalogue === 'call' && (
        <div className={css.pair}>
          <FormDate form={form} name="decidedOn" label={t.decidedOn} isOptional />
          <FormText form={form} name="source" label={t.source} isOptional />
        </div>
      )}
      {catalogue === 'cost-category' && (
        <FormCheck form={form} name="personal" label={t.personal} help={t.personalHelp} />
      )}
      {!isNew && (
        <FormCheck
          form={form}
          name="archived"
          label={t.archived}
          help={t.catalogues[catalogue].archivedHelp}
        />
      )}
    </>
  );
}

function FocusAreaFields({ form }: Own) {
  const t = useOfficeTexts().reference;
  const { data } = useSuspenseQuery(trpc.reference.catalogue.queryOptions({ catalogue: 'focus-area' }));
  const [code, color, key] = form.watch(['code', 'color', 'key']);
  const usedBy = (name: string) =>
    data.filter((entry) => entry.color === name && entry.key !== key).map((entry) => entry.code);
  const options = PALETTE.map((name) => {
    const codes = usedBy(name).join(', ');
    return { value: name, label: codes ? t.colorUsed(t.colors[name], codes) : t.colors[name] };
  });
  return (
    <>
      <div className={css.pair}>
        <FormText form={form} name="code" label={t.code} help={t.codeHelp} />
        <FormSelect
          form={form}
          name="color"
          label={t.color}
          options={[{ value: '', label: t.noColor }, ...options]}
        />
      </div>
      <p className={css.preview} aria-hidden="true">
        <AreaCode code={code || '??'} color={areaColor(color || null)} />
      </p>
    </>
  );
}

function ProgrammeField({ form }: Own) {
  const t = useOfficeTexts().reference;
  const { locale } = useLanguage();
  const { data } = useSuspenseQuery(trpc.reference.catalogue.queryOptions({ catalogue: 'programme' }));
  const options = data
    .filter(({ archived }) => !archived)
    .map((entry) => ({ value: entry.key, label: nameIn(locale, namesOfEntry(entry)).text }));
  return (
    <FormSelect
      form={form}
      name="programmeKey"
      label={t.programme}
      options={[{ value: '', label: t.choose }, ...options]}
    />
  );
}
