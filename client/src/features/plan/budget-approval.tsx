import { budgetApproveInput } from '@painopiste/shared/plan/plan-input';
import { useQueryClient } from '@tanstack/react-query';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormDate, FormText } from '../../lib/form-fields.tsx';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';

type Budget = NonNullable<RouterOutputs['plan']['get']['budget']>;

/** Freezes the original budget with the reference of its decision, or tells that it is frozen. */
export function BudgetApproval({ slug, budget }: { slug: string; budget: Budget }) {
  const { plan: t } = useOfficeTexts();
  return (
    <Section title={t.approveTitle} sub={t.approveLead}>
      {budget.state === 'approved' ? (
        <Notice kind="good">{t.approved(budget.reference ?? '')}</Notice>
      ) : (
        <ApprovalForm key={budget.version} slug={slug} version={budget.version} />
      )}
    </Section>
  );
}

function ApprovalForm({ slug, version }: { slug: string; version: number }) {
  const { plan: t } = useOfficeTexts();
  const client = useQueryClient();
  const form = useCommandForm({
    values: { reference: '', decidedOn: '' },
    version,
    schema: budgetApproveInput,
    toInput: ({ reference, decidedOn }) => ({
      slug,
      reference,
      decidedOn: parseDateInput(decidedOn) ?? decidedOn,
    }),
    mutation: trpc.plan.approveBudget.mutationOptions(),
    fieldOf: { 'plan.decided-in-future': 'decidedOn' },
    onSaved: () => void client.invalidateQueries(),
  });
  return (
    <CommandFormView form={form} submitText={t.approve} label={t.approveTitle}>
      <FormText form={form} name="reference" label={t.reference} help={t.referenceHelp} />
      <FormDate form={form} name="decidedOn" label={t.decidedOn} />
    </CommandFormView>
  );
}
