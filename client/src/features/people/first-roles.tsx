import type { MembershipScope } from '@painopiste/shared/permissions/roles';
import { useFieldArray } from 'react-hook-form';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { Scopes } from '../../lib/role-fields.tsx';
import type { CommandForm } from '../../lib/command-form.ts';
import { Button } from '../../ui/button.tsx';
import { MembershipFields } from './membership-fields.tsx';
import { newMembershipValues, type MembershipValues } from './membership-values.ts';
import css from './people.module.css';

export type InviteValues = {
  name: string;
  email: string;
  language: string;
  memberships: MembershipValues[];
};

/** As many as the procedure takes. */
const MOST = 20;

type Props = { form: CommandForm<InviteValues>; scopes: Scopes; kind: MembershipScope['kind'] };

/** The roles that somebody begins with, each under its number. */
export function FirstRoles({ form, scopes, kind }: Props) {
  const { people } = useOfficeTexts();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'memberships' });
  return (
    <>
      {fields.map(({ id }, index) => (
        <fieldset key={id} className={css.oneRole}>
          <legend>{fields.length === 1 ? people.firstRole : people.roleNumber(index + 1)}</legend>
          <MembershipFields form={form} prefix={`memberships.${index}.`} scopes={scopes} />
          {fields.length > 1 && (
            <div>
              <Button onClick={() => remove(index)}>{people.removeRole(index + 1)}</Button>
            </div>
          )}
        </fieldset>
      ))}
      {fields.length < MOST && (
        <div>
          <Button onClick={() => append(newMembershipValues(kind))}>{people.anotherRole}</Button>
        </div>
      )}
    </>
  );
}
