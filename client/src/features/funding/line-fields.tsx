import { FormCheck, FormDate, FormNames, FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { CommandForm } from '../../lib/command-form.ts';
import css from './funding.module.css';
import type { LineValues } from './line-values.ts';

export type Catalogue = RouterOutputs['reference']['list']['costCategories'];
const PILLARS = [1, 2, 3, 4];

type Props<V extends LineValues> = {
  form: CommandForm<V>;
  catalogue: Catalogue;
  /** Categories that have money and so cannot be taken off. */
  used?: readonly string[];
};

/** What is asked of a line itself: names, pillar, the start of its window, its categories and bands. */
export function LineFields<V extends LineValues>({ form, catalogue, used = [] }: Props<V>) {
  const { formats } = useLanguage();
  const t = useOfficeTexts().funding;
  // The fields of every form of a line have these names.
  const own = form as unknown as CommandForm<LineValues>;
  const pillars = PILLARS.map((pillar) => ({ value: String(pillar), label: t.pillarNumber(pillar) }));
  return (
    <>
      <FormNames form={own} />
      <FormSelect
        form={own}
        name="pillar"
        label={t.pillar}
        options={[{ value: '', label: t.noPillar }, ...pillars]}
      />
      <FormDate form={own} name="windowStart" label={t.windowStart} />
      <fieldset className={css.group}>
        <legend>{t.categories}</legend>
        {catalogue.map(({ key, names }) => (
          <FormCheck
            key={key}
            form={own}
            name={`categories.${key}`}
            label={nameIn(formats.locale, names).text}
            disabled={used.includes(key)}
            help={used.includes(key) ? t.categoryUsed : undefined}
          />
        ))}
      </fieldset>
      <fieldset className={css.group}>
        <legend>{t.bands}</legend>
        <FormText form={own} name="amberBasisPoints" label={t.amber} inputMode="numeric" />
        <FormText form={own} name="redBasisPoints" label={t.red} inputMode="numeric" />
        <FormText form={own} name="quietBasisPoints" label={t.quiet} inputMode="numeric" />
        <FormText
          form={own}
          name="administrationBasisPoints"
          label={t.administration}
          help={t.administrationHelp}
          inputMode="numeric"
          isOptional
        />
      </fieldset>
    </>
  );
}
