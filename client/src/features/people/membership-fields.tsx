import type { FieldPathByValue, FieldValues } from 'react-hook-form';
import { FormDate } from '../../lib/form-fields.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { CommandForm } from '../../lib/command-form.ts';
import { RoleFields, type Scopes } from '../../lib/role-fields.tsx';
import css from './people.module.css';

type Props<V extends FieldValues> = {
  form: CommandForm<V>;
  /** Where the role stands among the form's values: `memberships.0.` or nothing. */
  prefix: string;
  scopes: Scopes;
};

/** A role, what it is on, and from when to when. */
export function MembershipFields<V extends FieldValues>({ form, prefix, scopes }: Props<V>) {
  const { people } = useOfficeTexts();
  const at = (name: string) => `${prefix}${name}` as FieldPathByValue<V, string>;
  return (
    <>
      <RoleFields {...{ form, prefix, scopes }} />
      <div className={css.pair}>
        <FormDate
          form={form}
          name={at('validFrom')}
          label={people.validFrom}
          help={people.fromHelp}
          isOptional
        />
        <FormDate form={form} name={at('validTo')} label={people.validTo} help={people.toHelp} isOptional />
      </div>
    </>
  );
}
