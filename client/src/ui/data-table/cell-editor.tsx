import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import css from './cell-editor.module.css';
import type { CellControls } from './data-column.ts';

const FOCUSABLE =
  'input:not([disabled]), select:not([disabled]), textarea:not([disabled]), button:not([disabled]), a[href]';

type Props = {
  /** The accessible name: "Ennuste: Hoidon jatkuvuuden malli". */
  label: string;
  controls: CellControls;
  /** Saves what was typed. False keeps the editor open, with what is wrong shown in it. */
  onSave: () => boolean;
  /** The field, at the place and size of the cell. */
  children: ReactNode;
  /** What a change needs besides: stands under the cell. */
  below?: ReactNode;
  belowAlign?: 'start' | 'end';
};

/**
 * What an open cell holds. Enter in a field and Ctrl+Enter anywhere save; Tab past the last control saves and moves on;
 * Esc, which the table hears, restores.
 */
export function CellEditor({ label, controls, onSave, children, below, belowAlign = 'end' }: Props) {
  const form = useRef<HTMLFormElement>(null);

  // The keyboard follows into the cell that was opened; the text of the field is ready to be typed over.
  useEffect(() => {
    const field = form.current?.querySelector<HTMLElement>(FOCUSABLE);
    field?.focus();
    if (field instanceof HTMLInputElement && field.type === 'text') field.select();
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    // A closed list has nothing of its own to do with Enter.
    const saves = event.ctrlKey || event.metaKey || event.target instanceof HTMLSelectElement;
    if (event.key === 'Enter' && saves) {
      event.preventDefault();
      if (onSave()) controls.close();
    }
    if (event.key !== 'Tab' || (event.target as Element).closest('[popover]')) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (stop) => !stop.closest('[popover]'),
    );
    const isEdge = document.activeElement === (event.shiftKey ? stops[0] : stops.at(-1));
    if (!isEdge) return;
    event.preventDefault();
    if (onSave()) controls.moveOn(event.shiftKey ? -1 : 1);
  };

  return (
    <form
      ref={form}
      className={css.editor}
      aria-label={label}
      noValidate
      // What is typed and not saved yet would be lost with the page.
      onInput={({ currentTarget }) => currentTarget.setAttribute('data-typed', '')}
      onKeyDownCapture={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (onSave()) controls.close();
      }}
    >
      {children}
      {below && (
        <div className={css.below} data-align={belowAlign}>
          {below}
        </div>
      )}
    </form>
  );
}

/** The buttons of what stands under a cell, with the keys that do the same. */
export const CellEditorActions = ({ children, keys }: { children: ReactNode; keys?: ReactNode }) => (
  <div className={css.actions}>
    {children}
    {keys && <span className={css.keys}>{keys}</span>}
  </div>
);
