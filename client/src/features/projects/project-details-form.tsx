import { updateProjectInput } from '@painopiste/shared/projects/project-input';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { ProjectFields, type Programmes } from './project-fields.tsx';
import { projectInput, projectValues, type ProjectSettings } from './project-values.ts';

type Props = { settings: ProjectSettings; programmes: Programmes; onSaved: () => void };

/** The basic facts of a project. */
export function ProjectDetailsForm({ settings: { project, firstClosed }, programmes, onSaved }: Props) {
  const { formats } = useLanguage();
  const t = useOfficeTexts().project;
  const form = useCommandForm({
    values: projectValues(project, formats),
    version: project.version,
    schema: updateProjectInput,
    toInput: (typed) => ({ id: project.id, ...projectInput(typed) }),
    mutation: trpc.project.update.mutationOptions(),
    fieldOf: { 'project.starts-in-closed-months': 'startsOn', 'project.call-unknown': 'callKey' },
    valuesOf: (row) => projectValues(row, formats),
    onSaved,
  });
  return (
    <CommandFormView form={form} label={t.details}>
      <ProjectFields
        form={form}
        programmes={programmes}
        startHelp={firstClosed === null ? undefined : t.closedFrom(formats.month(firstClosed))}
      />
    </CommandFormView>
  );
}
