import { ROLES } from '@painopiste/shared/permissions/roles';
import type { FieldPathByValue, FieldValues } from 'react-hook-form';
import { FormSelect } from './form-fields.tsx';
import css from './role-fields.module.css';
import { useLanguage } from './language.tsx';
import { nameIn } from './names.ts';
import { useOfficeTexts } from './office-texts.ts';
import type { RouterOutputs } from './trpc.ts';
import type { CommandForm } from './command-form.ts';

/** What this administrator may give a role on. */
export type Scopes = RouterOutputs['person']['scopes'];

const LISTS = {
  region: ['regions', 'regionCode'],
  project: ['projects', 'projectId'],
  'work-area': ['workAreas', 'workAreaId'],
  'focus-area': ['focusAreas', 'focusAreaKey'],
} as const;

/** A kind of scope is offered where there is something of it to give a role on. */
export const kindsOf = (scopes: Scopes): readonly (keyof typeof LISTS | 'everything')[] => [
  ...(scopes.everything ? (['everything'] as const) : []),
  ...(['region', 'project', 'work-area', 'focus-area'] as const).filter(
    (kind) => scopes[LISTS[kind][0]].length > 0,
  ),
];

type Props<V extends FieldValues> = {
  form: CommandForm<V>;
  /** Where the role stands among the form's values: `memberships.0.` or nothing. */
  prefix: string;
  scopes: Scopes;
};

/** A role and what it is on. */
export function RoleFields<V extends FieldValues>({ form, prefix, scopes }: Props<V>) {
  const { locale, texts, formats } = useLanguage();
  const { people } = useOfficeTexts();
  const at = (name: string) => `${prefix}${name}` as FieldPathByValue<V, string>;
  const kind: string = form.watch(at('scope.kind'));
  const list = kind in LISTS ? LISTS[kind as keyof typeof LISTS] : null;
  const choices = list
    ? scopes[list[0]].map(({ key, names, of }) => {
        const name = nameIn(locale, names).text;
        return { value: key, label: of ? `${nameIn(locale, of).text}: ${name}` : name };
      })
    : [];
  return (
    <>
      <div className={css.pair}>
        <FormSelect
          form={form}
          name={at('role')}
          label={people.role}
          options={ROLES.map((value) => ({ value, label: texts.session.roles[value] }))}
        />
        <FormSelect
          form={form}
          name={at('scope.kind')}
          label={people.scopeKind}
          options={kindsOf(scopes).map((value) => ({ value, label: people.kinds[value] }))}
        />
      </div>
      {list && (
        <FormSelect
          key={kind}
          form={form}
          name={at(`scope.${list[1]}`)}
          label={people.kinds[kind as keyof typeof LISTS]}
          options={[
            { value: '', label: people.choose },
            ...choices.toSorted((a, b) => formats.collator.compare(a.label, b.label)),
          ]}
        />
      )}
    </>
  );
}
