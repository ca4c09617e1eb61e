import { useEffect, useRef, useSyncExternalStore } from 'react';
import { offlineQueue } from './offline/offline-queue.ts';
import { queuedOf, type FormPlace, type QueuedForm } from './offline/queued-form.ts';
import { idOf } from './offline/queue-state.ts';

interface Hears {
  /** What was typed earlier waits still: the form shows it, unless something else is typed into it. */
  readonly show: (command: QueuedForm) => void;
  /** The server has refused it: the form asks. False where it cannot, because something else is typed into it. */
  readonly resume: (command: QueuedForm) => boolean;
  readonly stored: (command: QueuedForm, answer: unknown) => void;
}

/** Which form has taken up a refused command: of two alike on one page the first. */
const takenUp = new Map<string, object>();

const readNow = (place: FormPlace): readonly QueuedForm[] =>
  queuedOf(offlineQueue.state(), place, window.location.pathname);

/** What waits for a connection of one form, in step with the queue of this browser. */
export function useFormQueue(place: FormPlace, { show, resume, stored }: Hears): readonly QueuedForm[] {
  useSyncExternalStore(offlineQueue.subscribe, offlineQueue.state);
  const own = readNow(place);
  const self = useRef({});
  const shown = useRef(new Set<string>());
  const known = useRef(new Map<string, QueuedForm>());

  // The queue of this browser: what it holds of this form comes after a reload, from another window, or back refused.
  useEffect(() => {
    for (const command of own) {
      const id = idOf(command);
      known.current.set(id, command);
      if (command.refusal === null) {
        if (!shown.current.has(id)) show(command);
        shown.current.add(id);
      } else if (!takenUp.has(id) && resume(command)) takenUp.set(id, self.current);
    }
  });

  // The queue of this browser: it says what the server has stored.
  useEffect(() =>
    offlineQueue.onStored((command, answer) => {
      const mine = known.current.get(idOf(command));
      if (mine) stored(mine, answer);
    }),
  );

  // Another form may ask once this one is gone.
  useEffect(() => {
    const me = self.current;
    return () => {
      for (const [id, form] of takenUp) if (form === me) takenUp.delete(id);
    };
  }, []);

  return own.filter(({ refusal }) => refusal === null);
}

/** Gives up what was refused of this form: it is settled. */
export function forgetRefused(place: FormPlace, commandId: string | null): void {
  for (const command of readNow(place)) {
    if (command.refusal !== null && (place.thingId !== null || idOf(command) === commandId))
      offlineQueue.remove(idOf(command));
  }
}
