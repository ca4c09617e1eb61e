import { GRANT_BASES } from '@painopiste/shared/budget/burn-line';
import { FormArea, FormDate, FormMoney, FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { CommandForm } from '../../lib/command-form.ts';
import type { DecisionValues } from './decision-values.ts';

type Props<V extends DecisionValues> = { form: CommandForm<V>; grantHelp?: string | undefined };

/** What is asked of every grant decision. */
export function DecisionFields<V extends DecisionValues>({ form, grantHelp }: Props<V>) {
  const t = useOfficeTexts().funding;
  // The fields of every form with a decision have these names.
  const own = form as unknown as CommandForm<DecisionValues>;
  const bases = GRANT_BASES.map((value) => ({ value, label: t.bases[value] }));
  return (
    <>
      <FormSelect form={own} name="basis" label={t.basis} options={bases} />
      <FormMoney form={own} name="grant" label={t.grant} help={grantHelp} />
      <FormMoney form={own} name="ownShare" label={t.ownShare} isOptional />
      <FormDate form={own} name="windowEnd" label={t.windowEnd} />
      <FormDate form={own} name="decidedOn" label={t.decidedOn} isOptional />
      <FormText form={own} name="decisionReference" label={t.decisionReference} isOptional />
      <FormText form={own} name="amendmentSource" label={t.source} isOptional />
      <FormArea form={own} name="note" label={t.note} isOptional />
    </>
  );
}
