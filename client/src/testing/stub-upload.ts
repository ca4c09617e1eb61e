/** A browser's upload: half of the file has gone, then all of it, and what `fetch` is answered comes back. */
export class StubUpload extends EventTarget {
  readonly upload = new EventTarget();
  status = 0;
  responseText = '';
  private path = '';

  open(_method: string, path: string): void {
    this.path = path;
  }

  setRequestHeader(): void {}

  async send(body: File): Promise<void> {
    this.upload.dispatchEvent(new ProgressEvent('progress', { loaded: body.size / 2, total: body.size }));
    this.upload.dispatchEvent(new ProgressEvent('load'));
    try {
      const answer = await fetch(this.path, { method: 'POST', body });
      this.status = answer.status;
      this.responseText = await answer.text();
      this.dispatchEvent(new Event('load'));
    } catch {
      this.dispatchEvent(new Event('error'));
    }
  }
}
