import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import css from './undo-line.module.css';

type Props = {
  /** What was done: "Siirsit ennusteen: Perheiden palveluohjaus". Null until something was. */
  message: ReactNode | null;
  undoText: string;
  /** Left out where there is no way back. */
  onUndo?: () => void;
  busy?: boolean;
};

/** After a save: one line with the way back. Always in the page, so that its words are heard when they come. */
export const UndoLine = ({ message, undoText, onUndo, busy = false }: Props) => (
  <output className={css.line}>
    {message !== null && (
      <>
        <span>{message}</span>
        {onUndo && (
          <Button icon="undo" onClick={onUndo} aria-busy={busy} disabled={busy}>
            {undoText}
          </Button>
        )}
      </>
    )}
  </output>
);
