import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { LOCALES, type Locale } from '../lib/format/locale.ts';
import { useLanguage } from '../lib/language.tsx';
import { useMaySomewhere, usePerson } from '../lib/session.ts';
import { signOut } from '../lib/sign-in.ts';
import { chooseTheme, savedTheme, THEMES, type Theme } from '../lib/theme.ts';
import { trpc } from '../lib/trpc.ts';
import { ADMIN_ROOMS } from '../pages/admin-rooms.ts';
import { MenuItem, MenuLink, MenuPart, MenuPerson } from '../ui/menu.tsx';
import { Segmented } from '../ui/segmented.tsx';

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

/** Language, theme, what this person keeps, and the way out. */
export function PersonMenuContent({ close }: { close: () => void }) {
  const { texts } = useLanguage();
  const person = usePerson();
  const roles = [...new Set(person.memberships.map((m) => texts.session.roles[m.role]))].join(', ');
  const mayAudit = useMaySomewhere('audit:read');
  const { data: waiting } = useQuery(trpc.inbox.count.queryOptions());
  const leaving = useMutation({
    mutationFn: signOut,
    // A full load: nothing of the person's data stays in the memory of the page.
    onSuccess: (elsewhere) => window.location.assign(elsewhere ?? '/sign-in'),
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
      <MenuLink>
        <Link to="/account" onClick={close}>
          {texts.session.ownAccount}
        </Link>
      </MenuLink>
      <MenuLink>
        <Link to="/inbox" onClick={close}>
          {texts.talk.inbox(waiting)}
        </Link>
      </MenuLink>
      {mayAudit && (
        <MenuLink>
          <Link to="/audit" onClick={close}>
            {texts.talk.trail}
          </Link>
        </MenuLink>
      )}
      <MenuLink>
        <Link to="/account/access-tokens" onClick={close}>
          {texts.session.accessTokens}
        </Link>
      </MenuLink>
      {ADMIN_ROOMS.some((room) => room.mayEnter(person)) && (
        <MenuLink>
          <Link to="/admin" onClick={close}>
            {texts.session.administration}
          </Link>
        </MenuLink>
      )}
      <MenuItem onClick={() => leaving.mutate()}>{texts.frame.signOut}</MenuItem>
      {leaving.isError && <MenuPart>{texts.session.unreachable}</MenuPart>}
    </>
  );
}
