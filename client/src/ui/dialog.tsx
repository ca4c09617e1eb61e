import { useEffect, useId, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import css from './dialog.module.css';
import { PopoverContainer } from './popover-container.ts';

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
  const [dialog, setDialog] = useState<HTMLDialogElement | null>(null);

  // The browser's dialog is opened by a call, never by an attribute: only the call makes the rest of the page inert.
  useEffect(() => {
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, [dialog]);

  return (
    <dialog
      ref={setDialog}
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
      <PopoverContainer value={dialog}>
        {children}
        {actions && <div className={css.actions}>{actions}</div>}
      </PopoverContainer>
    </dialog>
  );
}
