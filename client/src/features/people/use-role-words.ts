import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { RoleLine } from './role-lines.ts';
import type { MembershipRow } from './person-answers.ts';

type Role = Pick<MembershipRow, 'role' | 'scope' | 'names' | 'regionNames'>;

/** How a role is written: what one is, and on what. Projects and work areas of one name are told apart by their region. */
export function useRoleWords() {
  const { locale, texts } = useLanguage();
  const { people } = useOfficeTexts();
  const named = (names: Role['names']): string =>
    names === null ? people.everything : nameIn(locale, names).text;
  const scope = ({ scope: { kind }, names, regionNames }: Omit<Role, 'role'>): string =>
    regionNames !== null && kind !== 'region' ? `${named(names)} (${named(regionNames)})` : named(names);
  const role = ({ role: key }: Pick<Role, 'role'>): string => texts.session.roles[key];
  return {
    named,
    scope,
    role,
    whole: (one: Role): string => `${role(one)}: ${scope(one)}`,
    line: ({ role: key, shown, more }: RoleLine): string => {
      const things = shown.map((one) =>
        one.state === 'coming' ? `${scope(one)}, ${people.validity.coming}` : scope(one),
      );
      return `${role({ role: key })}: ${things.join('; ')}${more > 0 ? ` ${people.andMore(more)}` : ''}`;
    },
  };
}
