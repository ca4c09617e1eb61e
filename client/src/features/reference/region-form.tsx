import { updateRegionInput } from '@painopiste/shared/reference/region-input';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormCheck, FormDate, FormSelect, FormText } from '../../lib/form-fields.tsx';
import type { Formats } from '../../lib/format/formats.ts';
import type { Locale } from '../../lib/format/locale.ts';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';
import { parseNumberInput } from '../../lib/format/parse-number-input.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { calendarDate } from '../../lib/values.ts';
import css from './reference.module.css';
import { refreshReference } from './refresh-reference.ts';

type KeptRegion = RouterOutputs['reference']['regions'][number];

const valuesOf = (region: KeptRegion, formats: Formats) => ({
  brand: region.brand ?? '',
  website: region.website ?? '',
  decisionPortal: region.decisionPortal ?? '',
  population: region.population === null ? '' : formats.integer(region.population),
  populationOn: region.populationOn === null ? '' : formats.typedDate(calendarDate(region.populationOn)),
  keepsPersonalTexts: region.keepsPersonalTexts,
  collaborativeAreaCode: String(region.collaborativeAreaCode ?? ''),
  active: region.active,
});

const textOrNull = (text: string): string | null => text.trim() || null;

/** What is no number goes as none, to be refused at its field. */
const numberOrNull = (text: string, locale: Locale): number | null =>
  textOrNull(text) === null ? null : (parseNumberInput(text, locale) ?? Number.NaN);

/** A region's details. `isNational`: may this person say whether it is in use, and with whom it works? */
export function RegionForm({ region, isNational }: { region: KeptRegion; isNational: boolean }) {
  const t = useOfficeTexts().reference;
  const { formats, locale } = useLanguage();
  const { data: reference } = useSuspenseQuery(trpc.reference.list.queryOptions());
  const form = useCommandForm({
    values: valuesOf(region, formats),
    version: region.version,
    schema: updateRegionInput,
    toInput: (values) => ({
      code: region.code,
      brand: values.brand,
      website: textOrNull(values.website),
      decisionPortal: textOrNull(values.decisionPortal),
      population: numberOrNull(values.population, locale),
      populationOn:
        textOrNull(values.populationOn) && (parseDateInput(values.populationOn) ?? values.populationOn),
      keepsPersonalTexts: values.keepsPersonalTexts,
      collaborativeAreaCode:
        values.collaborativeAreaCode === '' ? null : Number(values.collaborativeAreaCode),
      active: values.active,
    }),
    mutation: trpc.reference.updateRegion.mutationOptions(),
    valuesOf: (row) => valuesOf(row, formats),
    onSaved: () => void refreshReference(),
  });
  const areas = reference.collaborativeAreas.map(({ code, names }) => ({
    value: String(code),
    label: nameIn(locale, names).text,
  }));
  return (
    <CommandFormView form={form} label={t.details}>
      <FormText form={form} name="brand" label={t.brand} isOptional />
      <div className={css.pair}>
        <FormText form={form} name="website" label={t.website} type="url" isOptional />
        <FormText form={form} name="decisionPortal" label={t.decisionPortal} type="url" isOptional />
      </div>
      <div className={css.pair}>
        <FormText form={form} name="population" label={t.population} inputMode="numeric" isOptional />
        <FormDate form={form} name="populationOn" label={t.populationOn} isOptional />
      </div>
      <FormSelect
        form={form}
        name="collaborativeAreaCode"
        label={t.collaborativeArea}
        options={[{ value: '', label: t.noCollaborativeArea }, ...areas]}
        disabled={!isNational}
        help={isNational ? undefined : t.nationalHelp}
      />
      <FormCheck
        form={form}
        name="keepsPersonalTexts"
        label={t.keepsPersonalTexts}
        help={t.keepsPersonalTextsHelp}
      />
      <FormCheck
        form={form}
        name="active"
        label={t.active}
        help={isNational ? t.activeHelp : t.nationalHelp}
        disabled={!isNational}
      />
    </CommandFormView>
  );
}
