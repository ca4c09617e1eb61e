import { FULL_BASIS_POINTS } from '@painopiste/shared/budget/shares';
import { readPercent } from '@painopiste/shared/work-areas/work-area';
import { useId } from 'react';
import { FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn, type Names } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { CommandForm } from '../../lib/command-form.ts';
import { StatusShape } from '../../ui/status-mark.tsx';
import type { WorkAreaValues } from './work-area-values.ts';
import css from './work-area-form.module.css';

type Props = {
  form: CommandForm<WorkAreaValues>;
  focusAreas: readonly { readonly key: string; readonly names: Names; readonly isArchived: boolean }[];
};

/** A percentage for each focus area, and what is left of the whole while one types. */
export function ShareFields({ form, focusAreas }: Props) {
  const { formats } = useLanguage();
  const { workArea: t } = useOfficeTexts();
  const help = useId();
  const held = form.getValues('shares');
  const shown = focusAreas.filter(({ key, isArchived }) => !isArchived || held[key] !== '');
  return (
    <fieldset className={css.group} aria-describedby={help}>
      <legend>{t.shares}</legend>
      <p id={help} className={css.help}>
        {t.sharesHelp}
      </p>
      <div className={css.shares}>
        {shown.map(({ key, names }) => (
          <FormText key={key} form={form} name={`shares.${key}`} label={nameIn(formats.locale, names).text} />
        ))}
      </div>
      <RestOfShares typed={Object.values(form.watch('shares'))} />
    </fieldset>
  );
}

function RestOfShares({ typed }: { typed: readonly string[] }) {
  const { formats } = useLanguage();
  const { workArea: t } = useOfficeTexts();
  const points = typed.filter((text) => text.trim() !== '').map(readPercent);
  const isRead = points.every((each) => each !== null);
  const rest = FULL_BASIS_POINTS - points.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const percent = formats.percent(Math.abs(rest) / FULL_BASIS_POINTS, rest % 100 === 0 ? 0 : 2);
  const words = isRead ? (rest === 0 ? t.full : rest > 0 ? t.rest(percent) : t.over(percent)) : t.unread;
  return (
    <p role="status" className={css.rest}>
      <StatusShape status={isRead && rest === 0 ? 'on-track' : 'at-risk'} />
      <span>{words}</span>
    </p>
  );
}
