import { addGroupInput, type AddGroupInput } from '@painopiste/shared/directory/directory-input';
import { useSuspenseQuery } from '@tanstack/react-query';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormText } from '../../lib/form-fields.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { RoleFields } from '../../lib/role-fields.tsx';
import { newRoleValues } from '../../lib/role-values.ts';
import { trpc } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';

const EMPTY = { groupKey: '', ...newRoleValues('viewer', 'everything') };

/** Lets a group of the directory give a role on everything, a region, a project, a work area or a focus area. */
export function GroupForm({ onAdded }: { onAdded: () => void }) {
  const t = useOfficeTexts().directory;
  const { data: scopes } = useSuspenseQuery(trpc.person.scopes.queryOptions());
  const form = useCommandForm({
    values: EMPTY,
    schema: addGroupInput,
    // The schema keeps of the scope what its kind needs.
    toInput: (typed) => typed as unknown as Omit<AddGroupInput, 'commandId' | 'version'>,
    mutation: trpc.directory.addGroup.mutationOptions(),
    fieldOf: { 'directory-group.exists': 'groupKey', 'directory-group.scope-unknown': 'scope.kind' },
    valuesOf: () => EMPTY,
    onSaved: onAdded,
    savedText: t.added,
  });
  return (
    <CommandFormView form={form} label={t.add} submitText={t.add}>
      <FormText form={form} name="groupKey" label={t.group} help={t.groupHelp} />
      <RoleFields form={form} prefix="" scopes={scopes} />
    </CommandFormView>
  );
}
