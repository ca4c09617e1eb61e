import { useSuspenseQuery } from '@tanstack/react-query';
import { InboxMentions } from '../features/inbox/inbox-mentions.tsx';
import { InboxMilestones } from '../features/inbox/inbox-milestones.tsx';
import { useTexts } from '../lib/language.tsx';
import { useOfficeTexts } from '../lib/office-texts.ts';
import { trpc } from '../lib/trpc.ts';
import { Page, PageTitle } from '../ui/page.tsx';

/** What waits for this person: mentions, own milestones, what is hers to accept. */
export function InboxPage() {
  const { frame } = useTexts();
  const { inbox: texts } = useOfficeTexts();
  const { data: inbox } = useSuspenseQuery(trpc.inbox.get.queryOptions());
  return (
    <Page>
      <title>{`${texts.pageTitle} – ${frame.product}`}</title>
      <PageTitle>{texts.title(inbox.count)}</PageTitle>
      <InboxMentions mentions={inbox.mentions} />
      <InboxMilestones title={texts.milestones} empty={texts.noMilestones} milestones={inbox.milestones} />
      <InboxMilestones title={texts.toAccept} empty={texts.noToAccept} milestones={inbox.toAccept} />
    </Page>
  );
}
