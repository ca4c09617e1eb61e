import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { QueuedCommand } from './offline/queued-command.ts';
import { useOfficeTexts } from './office-texts.ts';

type Props = { command: QueuedCommand; drop: () => void };

/** What was sent without a connection, in the form that sent it: it goes by itself, or is given up. */
export function WaitingNotice({ command, drop }: Props) {
  const texts = useOfficeTexts().form;
  const typed = command.words?.fields.map(({ label, typed: value }) => `${label}: ${value || texts.empty}`);
  return (
    <Notice
      kind="offline"
      title={texts.waiting}
      actions={<Button onClick={drop}>{texts.dropWaiting}</Button>}
      small={typed?.join(' · ')}
    >
      {texts.waitingHelp}
    </Notice>
  );
}
