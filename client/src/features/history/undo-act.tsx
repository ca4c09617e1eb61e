import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '../../lib/announce.ts';
import { makeAttemptIds } from '../../lib/attempt-id.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

/** Takes one of one's own acts back; refused where something has happened to the thing since. */
export function UndoAct({ commandId, what }: { commandId: string; what: string }) {
  const texts = useOfficeTexts().trail;
  const errorText = useErrorText();
  const [attempts] = useState(makeAttemptIds);
  const undo = useMutation({
    ...trpc.history.undo.mutationOptions(),
    onSuccess: () => {
      attempts.done();
      announce(texts.undone);
    },
    // Whatever shows the thing asks anew: this page, its lists and sums.
    onSettled: () => void queryClient.invalidateQueries(),
  });
  const send = () => undo.mutate({ commandId: attempts.idFor([commandId]), undoes: commandId });
  return (
    <>
      <span>
        <Button onClick={send} aria-disabled={undo.isPending || undefined}>
          {texts.undo}
          <VisuallyHidden>: {what}</VisuallyHidden>
        </Button>
      </span>
      {undo.error && (
        <Notice kind="error" live>
          {errorText(undo.error)}
        </Notice>
      )}
    </>
  );
}
