import { useRouter } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useErrorSentence } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { offlineQueue } from '../../lib/offline/offline-queue.ts';
import type { QueuedCommand } from '../../lib/offline/queued-command.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { StatusShape } from '../../ui/status-mark.tsx';
import { type QueuedLine, queuedLines } from './queued-lines.ts';
import css from './waiting-dialog.module.css';

/** All that waits for a connection, and what the server refused of it: what was typed, why, and the ways on. */
export function WaitingDialog({ onClose }: { onClose: () => void }) {
  const { live: t } = useLanguage().texts;
  const { commands } = useSyncExternalStore(offlineQueue.subscribe, offlineQueue.state);
  return (
    <Dialog title={t.waitingTitle} closeText={t.close} onClose={onClose}>
      {commands.length === 0 && <p>{t.nothingWaits}</p>}
      <ul className={css.list}>
        {commands.map((command) => (
          <Waiting key={command.input.commandId} command={command} onClose={onClose} />
        ))}
      </ul>
    </Dialog>
  );
}

function Waiting({ command, onClose }: { command: QueuedCommand; onClose: () => void }) {
  const { texts, formats } = useLanguage();
  const t = texts.live;
  const errorSentence = useErrorSentence();
  const { history } = useRouter();
  const { refusal, place, address } = command;
  const { commandId } = command.input;
  const { what, where, lines } = queuedLines(command, texts, formats);
  return (
    <li>
      <h3>{what}</h3>
      <p className={css.where}>
        {where} {t.given(formats.instant(new Date(place)))}
      </p>
      <Lines lines={lines} />
      <p>
        <StatusShape status={refusal ? 'at-risk' : 'not-fresh'} />{' '}
        {refusal ? errorSentence(refusal.code, refusal.details) : t.stillWaits}
      </p>
      <div className={css.actions}>
        <Button
          onClick={() => {
            onClose();
            history.push(address);
          }}
        >
          {t.openPage}
        </Button>
        {refusal && <Button onClick={() => offlineQueue.again(commandId)}>{t.sendAgain}</Button>}
        <Button onClick={() => offlineQueue.remove(commandId)}>{t.dropIt}</Button>
      </div>
    </li>
  );
}

function Lines({ lines }: { lines: readonly QueuedLine[] }) {
  const { live: t } = useLanguage().texts;
  if (lines.length === 0) return null;
  const isRefused = lines.some(({ theirs }) => theirs !== null);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t.field}</th>
          <th scope="col">{t.yours}</th>
          {isRefused && <th scope="col">{t.theirs}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, yours, theirs }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{yours || t.empty}</td>
            {isRefused && <td>{theirs === '' ? t.empty : (theirs ?? '–')}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
