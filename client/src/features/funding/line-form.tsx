import { createLineInput, updateLineInput } from '@painopiste/shared/funding/funding-line-input';
import { proposeSlug } from '@painopiste/shared/values/slug';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { flatNameIn } from '../../lib/flat-names.ts';
import { FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { DecisionFields } from './decision-fields.tsx';
import { DECISION_FIELDS, decisionInput, NO_DECISION, type SettingsLine } from './decision-values.ts';
import { LineFields, type Catalogue } from './line-fields.tsx';
import { lineInput, lineValues, newLine } from './line-values.ts';

type Done = { catalogue: Catalogue; onSaved: () => void; onCancel: () => void };

const FIELD_OF = {
  'funding-line.key-taken': 'key',
  'funding-line.bands-order': 'redBasisPoints',
  'funding-line.starts-after-end': 'windowStart',
} as const;

/** A new line, with its first grant decision. */
export function NewLineForm({ projectId, catalogue, onSaved, onCancel }: Done & { projectId: string }) {
  const { formats } = useLanguage();
  const t = useOfficeTexts().funding;
  const offered = catalogue.filter(({ isArchived }) => !isArchived);
  const keys = offered.map(({ key }) => key);
  const form = useCommandForm({
    values: { key: '', ...newLine(keys), ...NO_DECISION },
    schema: createLineInput,
    toInput: ({ key, ...typed }) => ({
      projectId,
      key: key.trim() || proposeSlug(typed.nameFi),
      ...lineInput(typed, [], formats),
      ...decisionInput(typed, formats),
    }),
    mutation: trpc.fundingLine.create.mutationOptions(),
    fieldOf: { ...FIELD_OF, ...DECISION_FIELDS },
    savedText: t.lineAdded,
    onSaved,
  });
  return (
    <CommandFormView form={form} submitText={t.addLine} onCancel={onCancel} label={t.addLine}>
      <LineFields form={form} catalogue={offered} />
      <FormText
        form={form}
        name="key"
        label={t.key}
        help={t.keyHelp(proposeSlug(form.watch('nameFi')))}
        isOptional
      />
      <h4>{t.decision}</h4>
      <DecisionFields form={form} />
    </CommandFormView>
  );
}

/** A line's own facts; its money changes by a new decision. */
export function LineForm({ line, catalogue, onSaved, onCancel }: Done & { line: SettingsLine }) {
  const { formats } = useLanguage();
  const t = useOfficeTexts().funding;
  const offered = catalogue.filter(({ key, isArchived }) => !isArchived || line.categoryKeys.includes(key));
  const keys = offered.map(({ key }) => key);
  const form = useCommandForm({
    values: lineValues(line, keys, formats),
    version: line.version,
    schema: updateLineInput,
    toInput: (typed) => ({ id: line.id, ...lineInput(typed, line.categoryKeys, formats) }),
    mutation: trpc.fundingLine.update.mutationOptions(),
    fieldOf: {
      'funding-line.bands-order': 'redBasisPoints',
      'funding-line.starts-after-end': 'windowStart',
    },
    valuesOf: (row) => lineValues(row, keys, formats),
    onSaved,
  });
  const name = flatNameIn(formats.locale, line);
  return (
    <CommandFormView form={form} onCancel={onCancel} label={t.editThing(name)}>
      <LineFields form={form} catalogue={offered} used={line.usedCategoryKeys} />
    </CommandFormView>
  );
}
