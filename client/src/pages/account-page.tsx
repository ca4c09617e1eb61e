import { useSuspenseQuery } from '@tanstack/react-query';
import { TokenSummary } from '../features/access-tokens/token-summary.tsx';
import { LanguageSection } from '../features/account/language-section.tsx';
import { NameSection } from '../features/account/name-section.tsx';
import { PasswordSection } from '../features/account/password-section.tsx';
import { SessionsSection } from '../features/account/sessions-section.tsx';
import { StandInSection } from '../features/account/stand-in-section.tsx';
import { HistorySection } from '../features/history/history-section.tsx';
import { useTexts } from '../lib/language.tsx';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { usePerson } from '../lib/session.ts';
import { trpc } from '../lib/trpc.ts';
import { Page, PageTitle } from '../ui/page.tsx';

/** One's own account, in sections: a new one is one line here. */
export function AccountPage() {
  const { frame } = useTexts();
  const { account } = useOfficeTexts();
  const { id } = usePerson();
  const { data: own } = useSuspenseQuery(trpc.account.get.queryOptions());
  return (
    <Page>
      <title>{`${account.title} – ${frame.product}`}</title>
      <PageTitle notes={<span>{own.email}</span>}>{`${account.title}: ${own.name}`}</PageTitle>
      <NameSection account={own} />
      <LanguageSection />
      <PasswordSection account={own} />
      <TokenSummary />
      <StandInSection account={own} />
      <SessionsSection account={own} />
      <HistorySection noun="person" id={id} />
    </Page>
  );
}
