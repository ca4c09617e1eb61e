import type { OwnReach } from '@painopiste/shared/access-tokens/access-token';
import { FormChip } from '../../lib/form-choices.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { CommandForm } from '../../lib/command-form.ts';
import css from './access-tokens.module.css';

type Values = {
  name: string;
  actions: string[];
  regionCodes: string[];
  projectIds: string[];
  expiresOn: string;
};

type Props = {
  form: CommandForm<Values>;
  reach: OwnReach;
  reference: RouterOutputs['reference']['list'];
};

/** Where a token reads: regions and projects of one's own; all that one may read where none is chosen. */
export function TokenPlaces({ form, reach, reference }: Props) {
  const { formats } = useLanguage();
  const t = useOfficeTexts().tokens;
  const named = (names: Parameters<typeof nameIn>[1]) => nameIn(formats.locale, names).text;
  const sorted = (options: { value: string; label: string }[]) =>
    options.sort((a, b) => formats.collator.compare(a.label, b.label));
  const regionName = new Map(reference.regions.map(({ code, shortNames }) => [code, named(shortNames)]));
  const regions = sorted(
    reach.regionCodes.map((value) => ({ value, label: regionName.get(value) ?? value })),
  );
  const projects = sorted(
    reference.projects
      .filter(({ id }) => reach.projectIds.includes(id))
      .map(({ id, names, regionCode }) => ({
        value: id,
        label: `${named(names)} (${regionName.get(regionCode) ?? regionCode})`,
      })),
  );
  const chosen = [
    ...regions.filter(({ value }) => form.watch('regionCodes').includes(value)),
    ...projects.filter(({ value }) => form.watch('projectIds').includes(value)),
  ].map(({ label }) => label);
  return (
    <fieldset className={css.places}>
      <legend>{t.where}</legend>
      <div>
        <FormChip form={form} name="regionCodes" label={t.regions} options={regions} />
        <FormChip form={form} name="projectIds" label={t.projects} options={projects} />
      </div>
      <p>{chosen.length === 0 ? t.everywhere : chosen.join(', ')}</p>
    </fieldset>
  );
}
