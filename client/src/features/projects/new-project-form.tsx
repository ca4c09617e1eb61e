import { can } from '@painopiste/shared/permissions/can';
import { createProjectInput } from '@painopiste/shared/projects/project-input';
import { proposeSlug } from '@painopiste/shared/values/slug';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormCheck, FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { usePerson } from '../../lib/session.ts';
import { trpc, type RouterInputs, type RouterOutputs } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { ProjectFields } from './project-fields.tsx';
import { NO_PROJECT, projectInput } from './project-values.ts';

type Created = RouterOutputs['project']['create'];
type Reference = RouterOutputs['reference']['list'];
type Props = { reference: Reference; region: string; onCreated: (project: Created) => void };

const placeOf = (regionCode: string) => ({ regionCode, projectId: null, workAreaId: null, shares: [] });

/** Makes a project. Its address is proposed from its name, and may be another. */
export function NewProjectForm({ reference, region, onCreated }: Props) {
  const { formats } = useLanguage();
  const t = useOfficeTexts().project;
  const person = usePerson();
  const regions = reference.regions.filter(({ code }) => can(person, 'project:create', placeOf(code)));
  const form = useCommandForm({
    values: {
      ...NO_PROJECT,
      slug: '',
      regionCode: regions.some(({ code }) => code === region) ? region : '',
      asManager: true,
    },
    schema: createProjectInput,
    toInput: ({
      slug,
      regionCode,
      asManager,
      ...typed
    }): Omit<RouterInputs['project']['create'], 'commandId' | 'version'> => ({
      ...projectInput(typed),
      slug: slug.trim() || proposeSlug(typed.nameFi),
      regionCode,
      asManager,
    }),
    mutation: trpc.project.create.mutationOptions(),
    fieldOf: {
      'project.slug-taken': 'slug',
      'project.call-unknown': 'callKey',
      'region.not-found': 'regionCode',
    },
    onSaved: onCreated,
  });
  const options = regions.map(({ code, names }) => ({
    value: code,
    label: nameIn(formats.locale, names).text,
  }));
  const isManagerAnyway = regions.every(({ code }) => can(person, 'project:edit', placeOf(code)));
  return (
    <CommandFormView form={form} submitText={t.create} label={t.newProject}>
      <FormSelect
        form={form}
        name="regionCode"
        label={t.region}
        options={[{ value: '', label: t.choose }, ...options]}
      />
      <ProjectFields form={form} programmes={reference.programmes} />
      <FormText
        form={form}
        name="slug"
        label={t.slug}
        help={t.slugHelp(proposeSlug(form.watch('nameFi')))}
        isOptional
      />
      {!isManagerAnyway && (
        <FormCheck form={form} name="asManager" label={t.asManager} help={t.asManagerHelp} />
      )}
    </CommandFormView>
  );
}
