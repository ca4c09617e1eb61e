import { amendLineInput } from '@painopiste/shared/funding/funding-line-input';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { flatNameIn } from '../../lib/flat-names.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { DecisionFields } from './decision-fields.tsx';
import { DECISION_FIELDS, decisionInput, nextDecision, type SettingsLine } from './decision-values.ts';

type Props = { line: SettingsLine; onSaved: () => void; onCancel: () => void };

/** A new decision on a line: it is in force from then on, the earlier ones stay. */
export function AmendmentForm({ line, onSaved, onCancel }: Props) {
  const { formats } = useLanguage();
  const t = useOfficeTexts().funding;
  const form = useCommandForm({
    values: nextDecision(line, formats),
    version: line.version,
    schema: amendLineInput,
    toInput: (typed) => ({ id: line.id, ...decisionInput(typed, formats) }),
    mutation: trpc.fundingLine.amend.mutationOptions(),
    fieldOf: DECISION_FIELDS,
    savedText: t.amended,
    onSaved,
  });
  const budget = line.approvedBudget > 0 ? t.budgetUnder(formats.euros(line.approvedBudget)) : undefined;
  return (
    <CommandFormView
      form={form}
      submitText={t.amendSave}
      onCancel={onCancel}
      label={t.amendLine(flatNameIn(formats.locale, line))}
    >
      <p>{t.amendLead}</p>
      <DecisionFields form={form} grantHelp={budget} />
    </CommandFormView>
  );
}
