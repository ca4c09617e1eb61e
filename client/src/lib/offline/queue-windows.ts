import type { QueuedCommand } from './queued-command.ts';

/** What one window of the browser tells the others of the queue that they share. */
export type Told =
  | { readonly kind: 'changed' }
  | { readonly kind: 'stored'; readonly command: QueuedCommand; readonly answer: unknown };

export interface QueueWindows {
  tell(told: Told): void;
  /** Calls back with what the other windows tell. */
  hear(listener: (told: Told) => void): void;
}

/** The windows of this browser; each for itself where it cannot speak to the others. */
export function openQueueWindows(): QueueWindows {
  if (!('BroadcastChannel' in globalThis)) return { tell: () => undefined, hear: () => undefined };
  const channel = new BroadcastChannel('painopiste-offline');
  return {
    tell: (told) => channel.postMessage(told),
    hear: (listener) => channel.addEventListener('message', ({ data }: MessageEvent<Told>) => listener(data)),
  };
}
