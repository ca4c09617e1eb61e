import { useRef, useState } from 'react';
import type { Formats } from '../../lib/format/formats.ts';
import { useTexts } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { StatusMark, type Status } from '../../ui/status-mark.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import css from './evidence.module.css';
import { useFactEdit } from './fact-editor.tsx';
import { type EvidenceItem, isFieldEditable } from './field-change.ts';
import type { MilestoneRow } from './milestone-change.ts';
import type { MilestoneEditing } from './use-milestone-editing.ts';

type Props = { piece: EvidenceItem; row: MilestoneRow; editing: MilestoneEditing; formats: Formats };

const STATUS: Record<EvidenceItem['state'], Status> = {
  submitted: 'not-fresh',
  accepted: 'on-track',
  rejected: 'off-track',
  withdrawn: 'unknown',
};

const link = (reference: string): string | null => (/^https?:\/\/\S+$/.test(reference) ? reference : null);

/** One piece of evidence: what it is, where it is, how it stands, and what this person may do with it. */
export function EvidencePieceView({ piece, row, editing, formats }: Props) {
  const t = useTexts().milestones.evidence;
  const [open, setOpen] = useState<'edit' | 'reject' | null>(null);
  const { error, save } = useFactEdit({ row, editing }, piece.state);
  const item = useRef<HTMLLIElement>(null);
  const { state, title, reference } = piece;
  const isOpen = isFieldEditable(row, 'evidence') && state !== 'withdrawn';
  const maySubmit = isOpen && row.actions.submitEvidence;
  const mayDecide = isOpen && row.actions.decideEvidence;
  const to = (verb: 'accept' | 'withdraw') => {
    const words = { seen: piece, evidenceId: piece.id, title, reference, reason: '' };
    if (save({ kind: 'evidence', verb, ...words })) item.current?.focus();
  };
  const close = () => {
    setOpen(null);
    item.current?.focus();
  };
  const address = link(reference);
  // Several pieces have the same buttons: their names tell them apart for those who hear them.
  const named = (verb: string) => (
    <>
      {verb}
      <VisuallyHidden>: {title}</VisuallyHidden>
    </>
  );

  return (
    <li ref={item} tabIndex={-1} className={css.piece} data-withdrawn={state === 'withdrawn' || undefined}>
      <div className={css.words}>
        <b>{title}</b>
        <span>
          {address ? (
            <a href={address} rel="noreferrer" target="_blank">
              {reference}
            </a>
          ) : (
            reference
          )}
        </span>
        <span className={css.by}>
          {t.added(formats.date(piece.addedOn), piece.addedBy)}
          {piece.decidedOn && ` ${t.decided[state](formats.date(piece.decidedOn), piece.decidedBy)}`}
        </span>
      </div>
      <StatusMark status={STATUS[state]}>{t.states[state]}</StatusMark>
      <div className={css.buttons}>
        {mayDecide && state !== 'accepted' && <Button onClick={() => to('accept')}>{named(t.accept)}</Button>}
        {mayDecide && state !== 'rejected' && (
          <Button onClick={() => setOpen('reject')}>{named(t.reject)}</Button>
        )}
        {maySubmit && state !== 'accepted' && (
          <Button onClick={() => setOpen('edit')}>{named(t.edit)}</Button>
        )}
        {maySubmit && <Button onClick={() => to('withdraw')}>{named(t.withdraw)}</Button>}
      </div>
      {error && (
        <p role="alert" className={css.error}>
          {error}
        </p>
      )}
      {open && (
        <EvidenceForm key={open} row={row} piece={piece} verb={open} editing={editing} onClose={close} />
      )}
    </li>
  );
}
