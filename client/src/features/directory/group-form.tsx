import { addGroupInput, type AddGroupInput } from '@painopiste/shared/directory/directory-input';
import { type Role, ROLES } from '@painopiste/shared/permissions/roles';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';

const EMPTY = { groupKey: '', role: 'viewer', target: 'everything' };

/** What the list of targets says, as the scope of a membership. */
function scopeOf(target: string): AddGroupInput['scope'] {
  const [kind = '', key = ''] = target.split(' ');
  if (kind === 'region') return { kind, regionCode: key };
  if (kind === 'project') return { kind, projectId: key };
  if (kind === 'focus-area') return { kind, focusAreaKey: key };
  return { kind: 'everything' };
}

type Props = { reference: RouterOutputs['reference']['list']; onAdded: () => void };

/** Lets a group of the directory give a role. */
export function GroupForm({ reference, onAdded }: Props) {
  const { texts, formats } = useLanguage();
  const t = useOfficeTexts().directory;
  const form = useCommandForm({
    values: EMPTY,
    schema: addGroupInput,
    toInput: ({ groupKey, role, target }) => ({ groupKey, role: role as Role, scope: scopeOf(target) }),
    mutation: trpc.directory.addGroup.mutationOptions(),
    fieldOf: { 'directory-group.exists': 'groupKey', 'directory-group.scope-unknown': 'target' },
    valuesOf: () => EMPTY,
    onSaved: onAdded,
    savedText: t.added,
  });
  const named = (names: Parameters<typeof nameIn>[1]) => nameIn(formats.locale, names).text;
  const targets = [
    { value: 'everything', label: t.everything },
    ...reference.regions.map(({ code, names }) => ({ value: `region ${code}`, label: named(names) })),
    ...reference.projects.map(({ id, names }) => ({ value: `project ${id}`, label: named(names) })),
    ...reference.focusAreas.map(({ key, names }) => ({ value: `focus-area ${key}`, label: named(names) })),
  ];
  return (
    <CommandFormView form={form} label={t.add} submitText={t.add}>
      <FormText form={form} name="groupKey" label={t.group} help={t.groupHelp} />
      <FormSelect
        form={form}
        name="role"
        label={t.role}
        options={ROLES.map((value) => ({ value, label: texts.session.roles[value] }))}
      />
      <FormSelect form={form} name="target" label={t.target} options={targets} />
    </CommandFormView>
  );
}
