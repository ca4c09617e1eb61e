import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { announce } from '../../lib/announce.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { newId } from '../../lib/new-id.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { NewToken } from './new-token.tsx';
import { TokenForm } from './token-form.tsx';
import { type Token, TokenTable } from './token-table.tsx';

/** One's own access tokens: which there are, and a new one. */
export function OwnTokens() {
  const t = useOfficeTexts().tokens;
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(trpc.accessToken.list.queryOptions());
  const { data: reference } = useSuspenseQuery(trpc.reference.list.queryOptions());
  const [created, setCreated] = useState<RouterOutputs['accessToken']['create'] | null>(null);
  const refresh = () => queryClient.invalidateQueries({ queryKey: trpc.accessToken.pathKey() });
  const revoking = useMutation(
    trpc.accessToken.revoke.mutationOptions({
      onSuccess: () => {
        announce(t.revoked);
        return refresh();
      },
    }),
  );
  const { mutate } = revoking;
  const revoke = useCallback(
    ({ id, version }: Token) => mutate({ commandId: newId(), id, version }),
    [mutate],
  );
  const working = data.tokens.filter(({ state }) => state === 'working').length;
  return (
    <>
      <Section title={t.pageTitle(working)} sub={t.lead}>
        {revoking.error && (
          <Notice kind="error" live>
            {errorText(revoking.error)}
          </Notice>
        )}
        <TokenTable
          label={t.pageTitle(working)}
          tokens={data.tokens}
          {...{ reference, revoke }}
          emptyText={t.empty}
        />
      </Section>
      <Section title={t.createTitle}>
        {created && <NewToken key={created.row.id} secret={created.secret} />}
        <TokenForm
          reach={data.reach}
          reference={reference}
          onCreated={(answer) => {
            setCreated(answer);
            void refresh();
          }}
        />
      </Section>
    </>
  );
}
