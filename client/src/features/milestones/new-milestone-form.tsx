import { createMilestoneInput } from '@painopiste/shared/milestones/milestone-input';
import { MILESTONE_KINDS, MILESTONE_TECHNIQUES } from '@painopiste/shared/milestones/milestone';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormCheck, FormDate, FormNames, FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { newId } from '../../lib/new-id.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { Notice } from '../../ui/notice.tsx';
import css from './new-milestone-form.module.css';
import { blankMilestone, toNewMilestone } from './new-milestone-values.ts';

const FIELD_OF = {
  'milestone.name-required': 'nameFi',
  'milestone.weight-not-possible': 'weight',
  'milestone.baseline-not-possible': 'baselineOn',
  'milestone.forecast-not-a-date': 'forecastOn',
  'milestone.forecast-before-project': 'forecastOn',
  'milestone.forecast-too-late': 'forecastOn',
  'milestone.owner-unknown': 'ownerId',
  'work-area.not-found': 'workAreaId',
} as const;

type Props = {
  answer: RouterOutputs['milestone']['blank'];
  workAreaId: string;
  onMade: (id: string) => void;
};

/** Adds a milestone to a work area. */
export function NewMilestoneForm({ answer, workAreaId, onMade }: Props) {
  const { texts, formats } = useLanguage();
  const t = useOfficeTexts().milestone;
  const words = texts.milestones;
  const client = useQueryClient();
  // One per form: asked again after a lost answer, it makes no second one.
  const [id] = useState(() => newId());
  const form = useCommandForm({
    values: blankMilestone(workAreaId),
    schema: createMilestoneInput,
    toInput: (typed) => ({ id, ...toNewMilestone(typed) }),
    mutation: trpc.milestone.create.mutationOptions(),
    fieldOf: FIELD_OF,
    savedText: t.created,
    onSaved: () => {
      void client.invalidateQueries();
      onMade(id);
    },
  });
  const areas = answer.workAreas.map((area) => ({
    value: area.id,
    label: nameIn(formats.locale, area.names).text,
  }));
  const [areaId, ownerId] = form.watch(['workAreaId', 'ownerId']);
  // Whoever has been chosen stays in view where the work area changes: the command says that it cannot be.
  const people = answer.people
    .filter(({ id: personId, workAreaIds }) => workAreaIds.includes(areaId) || personId === ownerId)
    .map((person) => ({ value: person.id, label: person.name }));
  return (
    <div className={css.place}>
      <CommandFormView form={form} label={t.newTitle} submitText={t.create}>
        <FormSelect form={form} name="workAreaId" label={words.fields.workArea} options={areas} />
        <FormNames form={form} />
        <FormSelect
          form={form}
          name="kind"
          label={words.fields.kind}
          options={MILESTONE_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        />
        <FormDate form={form} name="forecastOn" label={words.fields.forecast} isOptional />
        {answer.isPlanApproved ? (
          <Notice>{t.baselineByDecision}</Notice>
        ) : (
          <FormDate
            form={form}
            name="baselineOn"
            label={words.fields.baseline}
            help={t.baselineHelp}
            isOptional
          />
        )}
        <FormText
          form={form}
          name="weight"
          label={words.fields.weight}
          help={t.weightHelp}
          inputMode="numeric"
        />
        <FormSelect
          form={form}
          name="technique"
          label={words.fields.technique}
          options={MILESTONE_TECHNIQUES.map((value) => ({ value, label: words.techniques[value] }))}
        />
        <FormSelect
          form={form}
          name="ownerId"
          label={words.fields.owner}
          options={[{ value: '', label: words.noOwner }, ...people]}
        />
        <FormCheck form={form} name="evidenceRequired" label={t.evidenceRequired} />
      </CommandFormView>
    </div>
  );
}
