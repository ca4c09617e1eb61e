import { useBlocker } from '@tanstack/react-router';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useOfficeTexts } from './office-texts.ts';

/** Asks before a page with unsaved changes is left: for another page here, and for the whole tab. */
export function LeaveGuard({ hasUnsaved }: { hasUnsaved: () => boolean }) {
  const texts = useOfficeTexts().form;
  const blocker = useBlocker({
    // Filters in the address change under the form without closing it.
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && hasUnsaved(),
    enableBeforeUnload: hasUnsaved,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  const actions = (
    <>
      <Button look="primary" onClick={blocker.reset}>
        {texts.stay}
      </Button>
      <Button onClick={blocker.proceed}>{texts.leaveAnyway}</Button>
    </>
  );
  return (
    <Dialog title={texts.leaveTitle} closeText={texts.close} onClose={blocker.reset} actions={actions}>
      <p>{texts.leave}</p>
    </Dialog>
  );
}
