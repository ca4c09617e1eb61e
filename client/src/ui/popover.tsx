import {
  use,
  useEffect,
  useId,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
  type ToggleEvent,
} from 'react';
import { createPortal } from 'react-dom';
import { buttonClass, type ButtonLook } from './button.tsx';
import { classNames } from './class-names.ts';
import { PopoverContainer } from './popover-container.ts';
import css from './popover.module.css';
import { useIsInBrowser } from './use-is-in-browser.ts';
import { whenIdle } from './when-idle.ts';

const REM = 16;
const EDGE = 16;
const GAP = 4;
const FOCUSABLE = 'input, select, textarea, button, a[href]';
const PLACE_IN_GRID = '[role="grid"] [tabindex="0"]';

type Props = {
  /** The accessible name of what opens. */
  label: string;
  trigger: ReactNode;
  /** What is inside is made only when it opens. */
  children: (close: () => void) => ReactNode;
  look?: ButtonLook;
  triggerClass?: string;
  align?: 'start' | 'end';
  /** Width in rem; never wider than the window. */
  width?: number;
  /** Stays where it is while the page scrolls: for triggers in a bar that stays too. */
  stays?: boolean;
  /** Rows reach the edges, as in a menu. */
  flush?: boolean;
  /** Fetches what is inside, where that is a file of its own: when the page has come to rest, or somebody points here. */
  preload?: (() => void) | undefined;
};

function place(
  panel: HTMLElement,
  trigger: HTMLElement,
  props: Pick<Props, 'align' | 'width' | 'stays'>,
): void {
  const { left, right, bottom } = trigger.getBoundingClientRect();
  const room = document.documentElement.clientWidth - 2 * EDGE;
  const width = Math.min((props.width ?? 20) * REM, room);
  const wanted = props.align === 'end' ? right - width : left;
  const x = Math.max(EDGE, Math.min(wanted, EDGE + room - width));
  panel.style.width = `${width}px`;
  panel.style.left = `${x + (props.stays ? 0 : window.scrollX)}px`;
  panel.style.top = `${bottom + GAP + (props.stays ? 0 : window.scrollY)}px`;
}

function focusFirst(panel: HTMLElement): boolean {
  const first =
    panel.querySelector<HTMLElement>(PLACE_IN_GRID) ?? panel.querySelector<HTMLElement>(FOCUSABLE);
  first?.focus();
  return first !== null;
}

/** What is inside may still be on its way: the keyboard goes there when it comes. */
function focusWhenThere(panel: HTMLElement): void {
  if (focusFirst(panel)) return;
  const watch = new MutationObserver(() => {
    if (focusFirst(panel)) watch.disconnect();
  });
  watch.observe(panel, { childList: true, subtree: true });
}

/**
 * A button and what it opens over the page: the browser's own popover, so that Esc, a click beside it and the return
 * of focus need no code. Focus moves to the first control inside. It stands apart in the document, so that it can be
 * opened from the middle of a sentence or a cell without looking like either.
 */
export function Popover(props: Props) {
  const { label, trigger, children, look = 'plain', stays = false, flush = false, preload } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const isInBrowser = useIsInBrowser();
  const ownContainer = use(PopoverContainer);
  const [isOpen, setOpen] = useState(false);
  const close = () => document.getElementById(id)?.hidePopover();

  // The network, when nothing else waits for it.
  useEffect(() => preload && whenIdle(preload), [preload]);

  const beforeToggle = (event: ToggleEvent<HTMLDialogElement>) => {
    if (event.target !== event.currentTarget) return;
    if (event.newState !== 'open') return;
    if (button.current) place(event.currentTarget, button.current, props);
    setOpen(true);
  };
  const afterToggle = (event: ToggleEvent<HTMLDialogElement>) => {
    if (event.target !== event.currentTarget) return;
    if (event.newState !== 'open') {
      // Only now: the browser gives the keyboard back to where it came from, while what had it is still there.
      setOpen(false);
      return;
    }
    focusWhenThere(event.currentTarget);
  };
  // A link leads away from what was open; with a router the page itself would stay.
  const closeOnLink = (event: MouseEvent<HTMLDialogElement>) => {
    if ((event.target as Element).closest('a[href]')) event.currentTarget.hidePopover();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={props.triggerClass ?? buttonClass(look)}
        popoverTarget={id}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        onPointerEnter={preload}
        onFocus={preload}
      >
        {trigger}
      </button>
      {isInBrowser &&
        createPortal(
          <dialog
            id={id}
            popover="auto"
            aria-label={label}
            className={classNames(css.panel, stays && css.stays, flush && css.flush)}
            onBeforeToggle={beforeToggle}
            onToggle={afterToggle}
            onClickCapture={closeOnLink}
          >
            {isOpen && children(close)}
          </dialog>,
          ownContainer ?? document.body,
        )}
    </>
  );
}
