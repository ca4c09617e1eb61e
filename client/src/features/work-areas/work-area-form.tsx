import { INVESTMENTS } from '@painopiste/shared/work-areas/work-area';
import { useState } from 'react';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormCheck, FormNames, FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { CommandForm } from '../../lib/command-form.ts';
import { Notice } from '../../ui/notice.tsx';
import { ShareFields } from './share-fields.tsx';
import css from './work-area-form.module.css';
import type { WorkAreaFormAnswer, WorkAreaValues } from './work-area-values.ts';

type Props = {
  form: CommandForm<WorkAreaValues>;
  answer: WorkAreaFormAnswer;
  isNew: boolean;
};

/** The form of a work area. */
export const WorkAreaForm = (props: Props) => (
  <div className={css.place}>
    <WorkAreaFields {...props} />
  </div>
);

/** Its fields; a lead sees the names alone. */
function WorkAreaFields({ form, answer, isNew }: Props) {
  const { texts, formats } = useLanguage();
  const { workArea: t } = useOfficeTexts();
  const label = isNew ? t.newTitle : texts.workArea.edit;
  const [held] = useState(() => form.getValues('targetGroups'));
  if (!answer.canEditAll) {
    return (
      <CommandFormView form={form} label={label}>
        <Notice>{t.namesOnly}</Notice>
        <FormNames form={form} />
      </CommandFormView>
    );
  }
  const people = answer.people.map(({ id, name }) => ({ value: id, label: name }));
  const partners = answer.partners.map(({ id, names }) => ({
    value: id,
    label: nameIn(formats.locale, names).text,
  }));
  const groups = answer.targetGroups.filter(({ key, isArchived }) => !isArchived || held[key]);
  return (
    <CommandFormView form={form} label={label} {...(isNew ? { submitText: t.create } : {})}>
      {isNew && !answer.hasAdministration && <Notice>{t.administration}</Notice>}
      <FormNames form={form} />
      <FormText form={form} name="key" label={t.key} help={t.keyHelp} isOptional={isNew} />
      <ShareFields form={form} focusAreas={answer.focusAreas} />
      <FormSelect
        form={form}
        name="leadId"
        label={t.lead}
        options={[{ value: '', label: t.nobody }, ...people]}
      />
      <FormSelect
        form={form}
        name="partnerId"
        label={t.partner}
        options={[{ value: '', label: t.noPartner }, ...partners]}
      />
      <FormSelect
        form={form}
        name="investment"
        label={t.investment}
        options={[
          { value: '', label: t.noInvestment },
          ...INVESTMENTS.map((value) => ({ value, label: value })),
        ]}
      />
      <FormText form={form} name="position" label={t.position} inputMode="numeric" />
      {groups.length > 0 && (
        <fieldset className={css.group}>
          <legend>{t.targetGroups}</legend>
          <div className={css.choices}>
            {groups.map(({ key, names }) => (
              <FormCheck
                key={key}
                form={form}
                name={`targetGroups.${key}`}
                label={nameIn(formats.locale, names).text}
              />
            ))}
          </div>
        </fieldset>
      )}
      {!isNew && <FormCheck form={form} name="isArchived" label={t.archived} />}
    </CommandFormView>
  );
}
