import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import css from './dialog.module.css';

type Props = {
  title: ReactNode;
  children: ReactNode;
  /** The primary button first. */
  actions?: ReactNode;
  closeText: string;
  onClose: () => void;
};

/** A question that must be answered before anything else. Shown while it is rendered; Esc closes it. */
export function Dialog({ title, children, actions, closeText, onClose }: Props) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  // The browser's dialog is opened by a call, never by an attribute: only the call makes the rest of the page inert.
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={css.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={css.head}>
        <h2 id={titleId}>{title}</h2>
        <Button look="bare" icon="x" iconOnly onClick={onClose}>
          {closeText}
        </Button>
      </div>
      {children}
      {actions && <div className={css.actions}>{actions}</div>}
    </dialog>
  );
}
