import { onTestFinished, vi } from 'vitest';

/** Stands where the browser's EventSource is: a test says what comes, and sees what was asked. */
export class AStream extends EventTarget {
  static opened: AStream[] = [];
  readonly address: string;
  isClosed = false;

  constructor(address: string) {
    super();
    this.address = address;
    AStream.opened.push(this);
  }

  close(): void {
    this.isClosed = true;
  }

  /** What the window has said of where it stands. */
  get input(): unknown {
    return JSON.parse(
      new URL(this.address, 'http://localhost').searchParams.get('input') ?? 'null',
    ) as unknown;
  }

  tell(id: string, news: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(news), lastEventId: id }));
  }
}

/** Lets the page follow streams of this test. */
export function stubStreams(): typeof AStream {
  AStream.opened = [];
  vi.stubGlobal('EventSource', AStream);
  onTestFinished(() => void vi.unstubAllGlobals());
  return AStream;
}
