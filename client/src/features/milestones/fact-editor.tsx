import type { DomainError } from '@painopiste/shared/errors/domain-error';
import { useState, type ReactNode } from 'react';
import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { CellEditor } from '../../ui/data-table/cell-editor.tsx';
import type { EditorProps } from './editor-props.ts';
import type { MilestoneChange, MilestoneRow } from './milestone-change.ts';
import { SaveOrCancel } from './save-or-cancel.tsx';

/** What is wrong with what stands in an open field, for as long as it stands there. */
export interface FactEdit {
  /** The row as the person saw it when the field was opened: that version is what the change is asked on. */
  readonly seen: MilestoneRow;
  readonly error: string | null;
  readonly refusal: DomainError | null;
  /** Null changes nothing. True where the field may be left. */
  readonly save: (change: MilestoneChange | null) => boolean;
}

/** The rule is asked when the field is saved; what it says stays until something else is typed (`typed`). */
export function useFactEdit({ row, editing }: Omit<EditorProps, 'controls'>, typed: string): FactEdit {
  const errorText = useErrorText();
  const [seen] = useState(row);
  const [refused, setRefused] = useState<{ typed: string; refusal: DomainError } | null>(null);
  const refusal = refused?.typed === typed ? refused.refusal : null;
  return {
    seen,
    refusal,
    error: refusal && errorText(refusal),
    save(change) {
      const against = change && editing.submit(seen, change);
      setRefused(against && { typed, refusal: against });
      return against === null;
    },
  };
}

type Props = Pick<EditorProps, 'row' | 'controls'> & {
  /** The name of the field, heard with that of the milestone. */
  label: string;
  onSave: () => boolean;
  /** A verb that names the result. */
  saveText: string;
  children: ReactNode;
  /** What the change needs besides. */
  more?: ReactNode;
};

/** A field of a milestone's own page, open: the control in its place, the ways out under it. */
export function FactEditor({ row, controls, label, onSave, saveText, children, more }: Props) {
  const { formats } = useLanguage();
  return (
    <CellEditor
      label={`${label}: ${nameIn(formats.locale, row.names).text}`}
      controls={controls}
      onSave={onSave}
      belowAlign="start"
      below={
        <>
          {more}
          <SaveOrCancel save={saveText} onCancel={controls.close} />
        </>
      }
    >
      {children}
    </CellEditor>
  );
}
