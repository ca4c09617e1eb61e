import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { useTexts } from '../../lib/language.tsx';
import { offlineQueue } from '../../lib/offline/offline-queue.ts';
import { usePerson } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { lateComponent } from '../../ui/late-component.tsx';
import { StatusShape } from '../../ui/status-mark.tsx';
import css from './live-line.module.css';
import type { Connection } from './news.ts';
import type { Notice } from './notices.ts';
import { startLive } from './start-live.ts';

/** Shorter breaks heal before anybody has read that there was one. */
const BREAK_MS = 2500;

const dialog = lateComponent(async () => (await import('./waiting-dialog.tsx')).WaitingDialog);

/** How the stream is; a break counts once it has lasted. */
function useLive(): { readonly connection: Connection; readonly notice: Notice | null } {
  const { id: personId } = usePerson();
  const queryClient = useQueryClient();
  const [connection, setConnection] = useState<Connection>('live');
  const [notice, setNotice] = useState<Notice | null>(null);
  // The server's stream of events.
  useEffect(() => {
    let broken: ReturnType<typeof setTimeout> | undefined;
    const say = (next: Connection) => {
      clearTimeout(broken);
      // While it can still be fetched: it is needed when nothing can.
      if (next === 'live') dialog.preload();
      if (next === 'lost' && navigator.onLine) broken = setTimeout(() => setConnection('lost'), BREAK_MS);
      else setConnection(next);
    };
    const stop = startLive({ personId, queryClient, show: setNotice, say });
    return () => {
      clearTimeout(broken);
      stop();
    };
  }, [personId, queryClient]);
  return { connection, notice };
}

function useQueue() {
  const { commands, isKept } = useSyncExternalStore(offlineQueue.subscribe, offlineQueue.state);
  const waiting = commands.filter(({ refusal }) => refusal === null).length;
  const couldBeLost = waiting > 0 && !isKept;
  // The browser asks before it closes a page whose changes would go with it.
  useEffect(() => {
    if (!couldBeLost) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [couldBeLost]);
  return { waiting, couldBeLost, refused: commands.length - waiting };
}

function Line() {
  const { live: t } = useTexts();
  const { connection, notice } = useLive();
  const { waiting, couldBeLost, refused } = useQueue();
  const { href } = useLocation();
  const [isShown, setShown] = useState(false);
  const show = <Button onClick={() => setShown(true)}>{t.decide}</Button>;
  const isLost = connection === 'lost';
  return (
    <>
      <div className={css.line} role="status">
        {(isLost || waiting > 0) && (
          <p>
            <StatusShape status="not-fresh" />
            <span>
              {isLost && t.lost} {waiting > 0 && t.waiting(waiting)} {couldBeLost && t.notKept}
            </span>
            {waiting > 0 && refused === 0 && show}
          </p>
        )}
        {connection === 'ended' && (
          <p>
            <StatusShape status="at-risk" />
            <span>{t.ended}</span>
            <Link to="/sign-in" search={{ to: href }}>
              {t.signIn}
            </Link>
          </p>
        )}
        {refused > 0 && (
          <p>
            <StatusShape status="at-risk" />
            <span>{t.refused(refused)}</span>
            {show}
          </p>
        )}
        {notice && !isLost && (
          <p>
            <span>{noticeText(notice, t)}</span>
          </p>
        )}
      </div>
      {isShown && <dialog.Component onClose={() => setShown(false)} />}
    </>
  );
}

function noticeText(notice: Notice, t: ReturnType<typeof useTexts>['live']): string {
  if (notice.kind === 'many') return t.many(notice.count, notice.actors);
  return (notice.isEdited ? t.edited : t.one)(notice.actor, notice.action);
}

/** What others change, what waits for a connection, and whether there is one: nothing as long as all is well. */
export const LiveLine = () => (
  // Its words follow the first screen: until then there is nothing to say, and the page must not wait for it.
  <Suspense fallback={null}>
    <Line />
  </Suspense>
);
