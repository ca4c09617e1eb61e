import { useFirstLanguage } from '../lib/language.tsx';
import { usePerson } from '../lib/session.ts';
import { AccountMenu } from '../ui/account-menu.tsx';
import { lateComponent } from '../ui/late-component.tsx';

const content = lateComponent(async () => (await import('./person-menu-content.tsx')).PersonMenuContent);

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('');

/** The person's own menu; what is in it is made when it opens. */
export function PersonMenu() {
  const { frame } = useFirstLanguage().texts;
  const { name } = usePerson();
  return (
    <AccountMenu name={name} initials={initialsOf(name)} label={frame.account} preload={content.preload}>
      {(close) => <content.Component close={close} />}
    </AccountMenu>
  );
}
