import { approvePlanInput } from '@painopiste/shared/projects/project-input';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormDate, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { usePerson } from '../../lib/session.ts';
import { trpc } from '../../lib/trpc.ts';
import { dayOf, typedDay } from '../../lib/typed-values.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { Section } from '../../ui/section.tsx';
import type { ProjectSettings } from './project-values.ts';

type Props = { settings: ProjectSettings; onSaved: () => void };

/** Whether the plan is approved, and the form that approves it. */
export function PlanApproval({ settings, onSaved }: Props) {
  const { formats } = useLanguage();
  const t = useOfficeTexts().project;
  const { project, plan, may } = settings;
  const { planApprovedOn: on, planApprovalReference: reference } = project;
  return (
    <Section
      id="plan"
      title={t.plan}
      sub={on === null ? t.planLead : t.planApproved(formats.date(on), reference ?? '–')}
    >
      {on === null && <p>{plan.dated === 0 ? t.planNone : t.planReady(plan.dated, plan.undated)}</p>}
      {on === null && plan.dated > 0 && may['project:approve-plan'] && (
        <ApprovalForm project={project} onSaved={onSaved} />
      )}
    </Section>
  );
}

function ApprovalForm({ project, onSaved }: { project: ProjectSettings['project']; onSaved: () => void }) {
  const { formats } = useLanguage();
  const { today } = usePerson();
  const t = useOfficeTexts().project;
  const form = useCommandForm({
    values: { on: typedDay(today, formats), reference: '' },
    version: project.version,
    schema: approvePlanInput,
    toInput: (typed) => ({ id: project.id, on: dayOf(typed.on), reference: typed.reference }),
    mutation: trpc.project.approvePlan.mutationOptions(),
    fieldOf: { 'project.approved-in-future': 'on' },
    savedText: t.approved,
    onSaved,
  });
  return (
    <CommandFormView form={form} submitText={t.approve} label={t.plan}>
      <FormDate form={form} name="on" label={t.approvedOn} />
      <FormText form={form} name="reference" label={t.approvalReference} help={t.approvalReferenceHelp} />
    </CommandFormView>
  );
}
