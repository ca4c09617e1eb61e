import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import type { MembershipRow } from './person-answers.ts';

type Role = Pick<MembershipRow, 'role' | 'scope' | 'names'>;

/** How a role is written: what one is, and on what. */
export function useRoleWords() {
  const { locale, texts } = useLanguage();
  const { people } = useOfficeTexts();
  const scope = ({ names }: Pick<Role, 'names'>): string =>
    names === null ? people.everything : nameIn(locale, names).text;
  const role = ({ role: key }: Pick<Role, 'role'>): string => texts.session.roles[key];
  return { scope, role, whole: (one: Role): string => `${role(one)}: ${scope(one)}` };
}
