import css from './announce.module.css';

let region: HTMLElement | null = null;

/**
 * Says something to those who hear the page, in a region of the document's own: it outlives the form, the dialog and
 * the page that said it.
 */
export function announce(words: string): void {
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.className = css.hidden ?? '';
    document.body.append(region);
  }
  const line = region;
  line.textContent = '';
  // The same words once more are heard only where the region was empty for a moment.
  setTimeout(() => {
    line.textContent = words;
  }, 50);
}
