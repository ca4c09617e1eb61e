import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { LOCALES, type Locale } from '../lib/format/locale.ts';
import { useFirstLanguage, useLanguage } from '../lib/language.tsx';
import { usePerson } from '../lib/session.ts';
import { signOut } from '../lib/sign-in.ts';
import { chooseTheme, savedTheme, THEMES, type Theme } from '../lib/theme.ts';
import { trpc } from '../lib/trpc.ts';
import { AccountMenu, MenuItem, MenuPart, MenuPerson } from '../ui/menu.tsx';
import { Segmented } from '../ui/segmented.tsx';

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('');

function LanguageChoice() {
  const { locale, texts, choose } = useLanguage();
  const saved = useMutation(trpc.session.setLanguage.mutationOptions());
  const pick = (next: Locale) => {
    void choose(next);
    saved.mutate({ language: next });
  };
  const options = LOCALES.map((value) => ({ value, label: texts.frame.languages[value] }));
  return <Segmented label={texts.frame.language} options={options} value={locale} onChange={pick} />;
}

function ThemeChoice() {
  const { texts } = useLanguage();
  const [theme, setTheme] = useState(savedTheme);
  const pick = (next: Theme) => {
    chooseTheme(next);
    setTheme(next);
  };
  const options = THEMES.map((value) => ({ value, label: texts.frame.themes[value] }));
  return <Segmented label={texts.frame.theme} options={options} value={theme} onChange={pick} />;
}

/** Language, theme and the way out. */
function MenuContent() {
  const { texts } = useLanguage();
  const person = usePerson();
  const roles = [...new Set(person.memberships.map((m) => texts.session.roles[m.role]))].join(', ');
  const leaving = useMutation({
    mutationFn: signOut,
    // A full load: nothing of the person's data stays in the memory of the page.
    onSuccess: () => window.location.assign('/sign-in'),
  });
  return (
    <>
      <MenuPerson name={person.name} role={roles} />
      <MenuPart label={texts.frame.language}>
        <LanguageChoice />
      </MenuPart>
      <MenuPart label={texts.frame.theme}>
        <ThemeChoice />
      </MenuPart>
      <MenuItem onClick={() => leaving.mutate()}>{texts.frame.signOut}</MenuItem>
      {leaving.isError && <MenuPart>{texts.session.unreachable}</MenuPart>}
    </>
  );
}

/** The person's own menu; what is in it is made when it opens. */
export function PersonMenu() {
  const { frame } = useFirstLanguage().texts;
  const { name } = usePerson();
  return (
    <AccountMenu name={name} initials={initialsOf(name)} label={frame.account}>
      {() => <MenuContent />}
    </AccountMenu>
  );
}
