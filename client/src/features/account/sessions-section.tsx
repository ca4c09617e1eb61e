import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpcClient, type RouterOutputs } from '../../lib/trpc.ts';
import { useAct } from '../../lib/use-act.ts';
import { Button } from '../../ui/button.tsx';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Tag } from '../../ui/tag.tsx';
import { refreshAccount } from './refresh-account.ts';

type Account = RouterOutputs['account']['get'];
type Session = Account['sessions'][number];

/** Where one is signed in, and the way out of each. */
export function SessionsSection({ account: own }: { account: Account }) {
  const { texts, formats } = useLanguage();
  const { account } = useOfficeTexts();
  const ending = useAct(trpcClient.account.endSessions.mutate);
  const end = (id: string | null, said: string) => ending.run({ id }, said, () => void refreshAccount());
  const columns: DataColumn<Session>[] = [
    {
      id: 'device',
      header: account.device,
      cell: ({ device, isThis }) => (
        <>
          {device ?? account.unknownDevice} {isThis && <Tag>{account.thisOne}</Tag>}
        </>
      ),
    },
    {
      id: 'seen',
      header: account.seen,
      align: 'end',
      cell: ({ seenAt }) => formats.instant(new Date(seenAt)),
    },
    {
      id: 'signed-in',
      header: account.signedIn,
      align: 'end',
      from: 'desk',
      cell: ({ signedInAt }) => formats.instant(new Date(signedInAt)),
    },
    {
      id: 'end',
      header: account.endSession,
      narrow: 'last',
      cell: ({ id, device, isThis }) =>
        !isThis && (
          <Button
            look="bare"
            aria-label={`${account.endSession}: ${device ?? account.unknownDevice}`}
            onClick={() => end(id, account.endedOne)}
          >
            {account.endSession}
          </Button>
        ),
    },
  ];
  return (
    <Section
      title={account.sessionsTitle}
      tools={
        own.sessions.length > 1 && (
          <Button onClick={() => end(null, account.endedOthers)}>{account.endOthers}</Button>
        )
      }
    >
      <DataTable
        label={account.sessionsTitle}
        columns={columns}
        rows={own.sessions}
        rowId={({ id }) => id}
        texts={texts.filters}
        collator={formats.collator}
      />
      {ending.trouble && (
        <Notice kind="error" live>
          {ending.trouble}
        </Notice>
      )}
    </Section>
  );
}
