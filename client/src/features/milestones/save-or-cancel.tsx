import { useTexts } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { CellEditorActions } from '../../ui/data-table/cell-editor.tsx';

type Props = {
  /** A verb that names the result; left out where choosing saves. */
  save?: string;
  /** What Ctrl+Enter does, in a word. */
  keySave?: string;
  disabled?: boolean;
  onCancel: () => void;
};

/** The two ways out of an open cell, with their keys. */
export function SaveOrCancel({ save, keySave, disabled = false, onCancel }: Props) {
  const t = useTexts().milestones;
  return (
    <CellEditorActions
      keys={
        <>
          <kbd>Ctrl ↵</kbd> {keySave ?? t.keySave}, <kbd>Esc</kbd> {t.keyCancel}
        </>
      }
    >
      {save && (
        <Button type="submit" look="primary" disabled={disabled}>
          {save}
        </Button>
      )}
      <Button onClick={onCancel}>{t.cancel}</Button>
    </CellEditorActions>
  );
}
