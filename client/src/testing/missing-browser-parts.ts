function sayToggled(
  element: HTMLElement,
  type: 'beforetoggle' | 'toggle',
  newState: 'open' | 'closed',
): void {
  const event = new Event(type);
  Object.assign(event, { newState, oldState: newState === 'open' ? 'closed' : 'open' });
  element.dispatchEvent(event);
}

function setPopover(element: HTMLElement, open: boolean): void {
  if (element.hasAttribute('data-open') === open) return;
  sayToggled(element, 'beforetoggle', open ? 'open' : 'closed');
  element.toggleAttribute('data-open', open);
  element.style.display = open ? 'block' : '';
  queueMicrotask(() => sayToggled(element, 'toggle', open ? 'open' : 'closed'));
}

function closeDialog(dialog: HTMLDialogElement): void {
  if (!dialog.hasAttribute('open')) return;
  dialog.removeAttribute('open');
  dialog.dispatchEvent(new Event('close'));
}

class StillResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/**
 * Adds what browsers have and jsdom lacks, as little as the product uses: popovers, dialogs, ResizeObserver. Once to a
 * document, which the files of a worker share: two listeners would open and close at one click.
 */
export function addMissingBrowserParts(): void {
  if ('ResizeObserver' in globalThis) return;
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      setPopover(this, true);
    },
    hidePopover(this: HTMLElement) {
      setPopover(this, false);
    },
    togglePopover(this: HTMLElement) {
      setPopover(this, !this.hasAttribute('data-open'));
    },
  });
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.setAttribute('open', '');
    },
    close(this: HTMLDialogElement) {
      closeDialog(this);
    },
  });
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button[popovertarget]') : null;
    const popover = document.getElementById(button?.getAttribute('popovertarget') ?? '');
    if (popover) setPopover(popover, !popover.hasAttribute('data-open'));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    const popover = document.querySelector<HTMLElement>('[popover][data-open]');
    if (popover) setPopover(popover, false);
  });
  Object.assign(globalThis, { ResizeObserver: StillResizeObserver });
  Object.assign(Element.prototype, { scrollIntoView(): void {} });
}
