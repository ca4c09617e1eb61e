import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { announce } from '../../lib/announce.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { newId } from '../../lib/new-id.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { Notice } from '../../ui/notice.tsx';
import { type Token, TokenTable } from './token-table.tsx';

/** Everybody's access tokens, for administrators. */
export function AllTokens({ label }: { label: string }) {
  const t = useOfficeTexts().tokens;
  const errorText = useErrorText();
  const queryClient = useQueryClient();
  const { data: tokens } = useSuspenseQuery(trpc.accessToken.listAll.queryOptions());
  const { data: reference } = useSuspenseQuery(trpc.reference.list.queryOptions());
  const revoking = useMutation(
    trpc.accessToken.revokeAny.mutationOptions({
      onSuccess: () => {
        announce(t.revoked);
        return queryClient.invalidateQueries({ queryKey: trpc.accessToken.pathKey() });
      },
    }),
  );
  const { mutate } = revoking;
  const revoke = useCallback(
    ({ id, version }: Token) => mutate({ commandId: newId(), id, version }),
    [mutate],
  );
  return (
    <>
      {revoking.error && (
        <Notice kind="error" live>
          {errorText(revoking.error)}
        </Notice>
      )}
      <TokenTable {...{ label, tokens, reference, revoke }} emptyText={t.none} withOwner />
    </>
  );
}
