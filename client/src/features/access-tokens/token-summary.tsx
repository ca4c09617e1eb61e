import { endsSoon } from '@painopiste/shared/access-tokens/access-token';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { usePerson } from '../../lib/session.ts';
import { trpc } from '../../lib/trpc.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';

/** On the page of one's own account: how many tokens work, which end soon, and the way to them. */
export function TokenSummary() {
  const { today } = usePerson();
  const { tokens: t } = useOfficeTexts();
  const { data } = useSuspenseQuery(trpc.accessToken.list.queryOptions());
  const working = data.tokens.filter(({ state }) => state === 'working').length;
  const ending = data.tokens.filter((token) => endsSoon(token, today));
  return (
    <Section
      title={t.heading}
      sub={t.lead}
      tools={
        <Link to="/account/access-tokens" className={buttonClass()}>
          {working === 0 ? t.createTitle : t.manage}
        </Link>
      }
    >
      <p>{t.pageTitle(working)}</p>
      {ending.length > 0 && (
        <p>
          <StatusMark status="at-risk">{t.endSoon(ending.map(({ name }) => name).join(', '))}</StatusMark>
        </p>
      )}
    </Section>
  );
}
