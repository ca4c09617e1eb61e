import { useId, type ReactNode } from 'react';
import css from './edit-panel.module.css';

type Props = { title: string; children: ReactNode };

/** The keyboard goes to the panel that has opened, and back to the button that opened it. */
function holdFocus(panel: HTMLElement | null) {
  if (!panel) return undefined;
  const opener = document.activeElement;
  panel.focus();
  return () => {
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  };
}

/** A form that opens below the list that it belongs to. Nothing closes it but its own buttons, so nothing typed is lost. */
export function EditPanel({ title, children }: Props) {
  const titleId = useId();
  return (
    <section ref={holdFocus} className={css.panel} aria-labelledby={titleId} tabIndex={-1}>
      <h3 id={titleId}>{title}</h3>
      {children}
    </section>
  );
}
