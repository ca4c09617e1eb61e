import { useOfficeTexts } from '../../lib/office-texts.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { Token } from './token-table.tsx';

type Props = { token: Token; revoke: () => void; onClose: () => void };

/** Asks before a token ends: whatever reads with it stops at once, and it never works again. */
export function RevokeDialog({ token, revoke, onClose }: Props) {
  const { form, tokens } = useOfficeTexts();
  const title = tokens.revoke(token.name);
  return (
    <Dialog
      title={title}
      closeText={form.close}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" onClick={revoke}>
            {tokens.revokeIt}
          </Button>
          <Button onClick={onClose}>{form.cancel}</Button>
        </>
      }
    >
      <p>{tokens.revokeAsk}</p>
    </Dialog>
  );
}
