import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '../../lib/announce.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { newId } from '../../lib/new-id.ts';
import { trpc, type RouterOutputs } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

type Props = { slug: string; closing: RouterOutputs['month']['get']; onClose: () => void };

/** Asks before a month is closed: what is closed is not opened again. */
export function ClosingQuestion({ slug, closing, onClose }: Props) {
  const { texts, formats } = useLanguage();
  const t = texts.workArea.closing;
  const errorText = useErrorText();
  const client = useQueryClient();
  const [commandId] = useState(() => newId());
  const { next, version } = closing;
  const closed = useMutation(
    trpc.month.close.mutationOptions({
      onSuccess: () => {
        announce(t.closed(formats.month(next)));
        onClose();
        // Every figure rests on what is closed: nothing that was read before is still true.
        void client.invalidateQueries();
      },
    }),
  );
  const close = () => {
    if (!closed.isPending) closed.mutate({ slug, month: next, version, commandId });
  };
  return (
    <Dialog
      title={t.question(formats.month(next))}
      closeText={t.cancel}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" aria-disabled={closed.isPending || undefined} onClick={close}>
            {t.confirm}
          </Button>
          <Button onClick={onClose}>{t.cancel}</Button>
        </>
      }
    >
      <p>{t.consequence}</p>
      {closed.error && (
        <Notice kind="error" live>
          {errorText(closed.error)}
        </Notice>
      )}
    </Dialog>
  );
}
