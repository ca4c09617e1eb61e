import { createCostCentreInput, updateCostCentreInput } from '@painopiste/shared/funding/cost-centre-input';
import type { Formats } from '../../lib/format/formats.ts';
import { flatNameIn } from '../../lib/flat-names.ts';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormDate, FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { dayOf, dayOrNull, typedDay } from '../../lib/typed-values.ts';
import type { CommandForm } from '../../lib/command-form.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import type { ProjectSettings } from './decision-values.ts';

type CostCentre = ProjectSettings['costCentres'][number];
type Values = ReturnType<typeof valuesOf>;
type Props = {
  settings: ProjectSettings;
  /** Null = a new one. */
  centre: CostCentre | null;
  onSaved: () => void;
  onCancel: () => void;
};

const only = (things: readonly { readonly id: string }[]): string =>
  things.length === 1 ? (things[0]?.id ?? '') : '';

const valuesOf = (centre: CostCentre, formats: Formats) => ({
  code: centre.code,
  validFrom: typedDay(centre.validFrom, formats),
  validTo: typedDay(centre.validTo, formats),
  workAreaId: centre.workAreaId,
  fundingLineId: centre.fundingLineId,
});

const inputOf = ({ validFrom, validTo, ...typed }: Values) => ({
  ...typed,
  validFrom: dayOf(validFrom),
  validTo: dayOrNull(validTo),
});

const FIELD_OF = {
  'cost-centre.taken': 'code',
  'cost-centre.has-entries': 'code',
  'cost-centre.leaves-entries': 'validTo',
  'cost-centre.ends-before-start': 'validTo',
  'cost-centre.work-area-unknown': 'workAreaId',
  'cost-centre.line-unknown': 'fundingLineId',
} as const;

/** A new cost centre, from the start of the project on unless another day is typed. */
export function NewCostCentreForm({ settings, onSaved, onCancel }: Omit<Props, 'centre'>) {
  const { formats } = useLanguage();
  const t = useOfficeTexts().funding;
  const { project, workAreas, lines } = settings;
  const form = useCommandForm({
    values: {
      code: '',
      validFrom: typedDay(project.startsOn, formats),
      validTo: '',
      workAreaId: only(workAreas),
      fundingLineId: only(lines),
    },
    schema: createCostCentreInput,
    toInput: (typed) => ({ projectId: project.id, ...inputOf(typed) }),
    mutation: trpc.costCentre.create.mutationOptions(),
    fieldOf: FIELD_OF,
    savedText: t.centreAdded,
    onSaved,
  });
  return (
    <CommandFormView form={form} submitText={t.addCentre} onCancel={onCancel} label={t.addCentre}>
      <CostCentreFields form={form} settings={settings} />
    </CommandFormView>
  );
}

/** Changes a cost centre, or ends it by its last day. */
export function CostCentreForm(props: Props & { centre: CostCentre }) {
  const { settings, centre, onSaved, onCancel } = props;
  const { formats } = useLanguage();
  const t = useOfficeTexts().funding;
  const form = useCommandForm({
    values: valuesOf(centre, formats),
    version: centre.version,
    schema: updateCostCentreInput,
    toInput: (typed) => ({ id: centre.id, ...inputOf(typed) }),
    mutation: trpc.costCentre.update.mutationOptions(),
    fieldOf: FIELD_OF,
    valuesOf: (row) => valuesOf(row, formats),
    onSaved,
  });
  return (
    <CommandFormView form={form} onCancel={onCancel} label={t.editThing(centre.code)}>
      <CostCentreFields form={form} settings={settings} />
    </CommandFormView>
  );
}

function CostCentreFields({ form, settings }: { form: CommandForm<Values>; settings: ProjectSettings }) {
  const { formats } = useLanguage();
  const t = useOfficeTexts().funding;
  const options = (things: ProjectSettings['workAreas'] | ProjectSettings['lines']) => [
    { value: '', label: t.choose },
    ...things.map((thing) => ({ value: thing.id, label: flatNameIn(formats.locale, thing) })),
  ];
  return (
    <>
      <FormText form={form} name="code" label={t.code} />
      <FormSelect form={form} name="workAreaId" label={t.workArea} options={options(settings.workAreas)} />
      <FormSelect form={form} name="fundingLineId" label={t.line} options={options(settings.lines)} />
      <FormDate form={form} name="validFrom" label={t.validFrom} />
      <FormDate form={form} name="validTo" label={t.validTo} help={t.validToHelp} isOptional />
    </>
  );
}
