import type { CommentedThing } from '@painopiste/shared/comments/comment-input';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '../../lib/announce.ts';
import { makeAttemptIds } from '../../lib/attempt-id.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useTexts } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Comment } from './comment-item.tsx';

type Props = { comment: Comment; on: CommentedThing; label: string };

/** Takes one's own comment back, after a question: it cannot be put back. */
export function WithdrawComment({ comment: { id, version }, on, label }: Props) {
  const { frame } = useTexts();
  const { comments: texts } = useOfficeTexts();
  const errorText = useErrorText();
  const [isAsking, setIsAsking] = useState(false);
  const [attempts] = useState(makeAttemptIds);
  const withdraw = useMutation({
    ...trpc.comment.withdraw.mutationOptions(),
    onSuccess: () => {
      setIsAsking(false);
      announce(texts.withdrawn);
    },
    onSettled: () => void queryClient.invalidateQueries({ queryKey: trpc.comment.list.queryKey(on) }),
  });
  const send = () => withdraw.mutate({ commandId: attempts.idFor([id, version]), id, version });
  return (
    <>
      <Button look="bare" icon="undo" onClick={() => setIsAsking(true)}>
        {texts.withdraw}
        <VisuallyHidden>: {label}</VisuallyHidden>
      </Button>
      {isAsking && (
        <Dialog
          title={texts.withdraw}
          closeText={frame.close}
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button look="primary" onClick={send}>
                {texts.withdraw}
              </Button>
              <Button onClick={() => setIsAsking(false)}>{texts.keep}</Button>
            </>
          }
        >
          <p>{texts.withdrawSure}</p>
          {withdraw.error && (
            <Notice kind="error" live>
              {errorText(withdraw.error)}
            </Notice>
          )}
        </Dialog>
      )}
    </>
  );
}
