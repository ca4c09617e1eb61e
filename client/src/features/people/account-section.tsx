import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpcClient, type RouterOutputs } from '../../lib/trpc.ts';
import { useAct } from '../../lib/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { LinkToCopy } from './link-to-copy.tsx';
import css from './people.module.css';
import { refreshPeople, type PersonPageAnswer } from './person-answers.ts';

/** Whether a person gets in: by a new link, or not at all. */
export function AccountSection({ person }: { person: PersonPageAnswer }) {
  const { formats } = useLanguage();
  const { form: texts, people } = useOfficeTexts();
  const [link, setLink] = useState<RouterOutputs['person']['sendLink'] | null>(null);
  const [isAsking, setAsking] = useState(false);
  const sending = useAct(trpcClient.person.sendLink.mutate);
  const revoking = useAct(trpcClient.person.revokeLink.mutate);
  const leaving = useAct(trpcClient.person.deactivate.mutate);
  const coming = useAct(trpcClient.person.reactivate.mutate);
  const seen = { id: person.id, version: person.version };
  const trouble = sending.trouble ?? revoking.trouble ?? leaving.trouble ?? coming.trouble;
  const { state } = person;
  const acts = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone with the state: the keyboard stays among those in its place.
  const refresh = () => {
    acts.current?.focus();
    void refreshPeople();
  };
  const send = () =>
    sending.run(seen, people.linkTitle, (sent) => {
      setLink(sent);
      void refreshPeople();
    });
  const revoke = () =>
    revoking.run(seen, people.revoked, () => {
      setLink(null);
      void refreshPeople();
    });
  return (
    <Section title={people.accountTitle} sub={people.states[state]}>
      {person.isFromDirectory && <p>{people.signsInByDirectory}</p>}
      {person.link && (
        <p>
          {people.links[person.link.state]}
          {person.link.state === 'open' && `. ${people.linkUntil(formats.date(person.link.until))}`}
        </p>
      )}
      {person.isSelf && (
        <p>
          <Link to="/account">{people.self}</Link>
        </p>
      )}
      {!person.mayManage && <p>{people.notWhole}</p>}
      {person.mayManage && (
        <div className={css.acts} ref={acts} tabIndex={-1} role="group" aria-label={people.accountTitle}>
          {state !== 'deactivated' && !person.isSelf && (
            <Button onClick={send}>{state === 'invited' ? people.sendInvitation : people.sendReset}</Button>
          )}
          {person.link?.state === 'open' && <Button onClick={revoke}>{people.revoke}</Button>}
          {state === 'deactivated' && (
            <Button onClick={() => coming.run(seen, people.reactivated, refresh)}>{people.reactivate}</Button>
          )}
          {state !== 'deactivated' && !person.isSelf && (
            <Button onClick={() => setAsking(true)}>{people.deactivate}</Button>
          )}
        </div>
      )}
      {link && <LinkToCopy link={link} name={person.name} />}
      {trouble && (
        <Notice kind="error" live>
          {trouble}
        </Notice>
      )}
      {isAsking && (
        <Dialog
          title={people.deactivate}
          closeText={texts.close}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button
                look="primary"
                onClick={() => {
                  setAsking(false);
                  leaving.run(seen, people.deactivated, refresh);
                }}
              >
                {people.deactivate}
              </Button>
              <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
            </>
          }
        >
          <p>{people.deactivateAsk}</p>
        </Dialog>
      )}
    </Section>
  );
}
