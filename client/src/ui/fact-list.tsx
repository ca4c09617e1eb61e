import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { CellControls } from './data-table/data-column.ts';
import css from './fact-list.module.css';
import { Icon } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export type Fact = {
  key: string;
  label: string;
  value: ReactNode;
  /** What opening does, heard after the value: "muuta ennustetta"; left out where it may not be edited. */
  editLabel?: string | undefined;
  editor?: (controls: CellControls) => ReactNode;
  /** Under the value: a refused change. */
  under?: ReactNode;
};

type Leaving = { key: string; by: 0 | 1 | -1 };

function focusAfterLeaving(list: HTMLElement, { key, by }: Leaving): void {
  const buttons = [...list.querySelectorAll<HTMLElement>('[data-fact] > button')];
  const at = buttons.findIndex((button) => button.parentElement?.dataset['fact'] === key);
  (buttons[at + by] ?? buttons[at])?.focus();
}

/** What is known of one thing, each fact under its name; those that may be edited open in their place, one at a time. */
export function FactList({ label, facts }: { label: string; facts: readonly Fact[] }) {
  const list = useRef<HTMLDListElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [leaving, setLeaving] = useState<Leaving | null>(null);

  // The button that had the keyboard was just made anew by React; the browser's focus has to be put back by hand.
  useLayoutEffect(() => {
    if (leaving && list.current) focusAfterLeaving(list.current, leaving);
  }, [leaving]);

  const leave = (key: string, by: 0 | 1 | -1) => {
    setOpen(null);
    setLeaving({ key, by });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const inPopover = (event.target as Element).closest('[popover]') !== null;
    if (event.key === 'Escape' && open !== null && !inPopover) leave(open, 0);
  };

  return (
    <dl ref={list} className={css.facts} aria-label={label} onKeyDownCapture={onKeyDown}>
      {facts.map(({ key, label: name, value, editLabel, editor, under }) => (
        <div key={key} className={css.fact}>
          <dt>{name}</dt>
          <dd data-fact={key}>
            {editor && open === key ? (
              editor({ close: () => leave(key, 0), moveOn: (by) => leave(key, by) })
            ) : editor ? (
              <button type="button" className={css.edit} onClick={() => setOpen(key)}>
                <span>{value}</span>
                <Icon name="pencil" />
                <VisuallyHidden>, {editLabel}</VisuallyHidden>
              </button>
            ) : (
              value
            )}
          </dd>
          {under && <dd className={css.under}>{under}</dd>}
        </div>
      ))}
    </dl>
  );
}
