import { REASON_MAX_LENGTH } from '@painopiste/shared/milestones/checked-text';
import { EVIDENCE_REFERENCE_MAX_LENGTH } from '@painopiste/shared/milestones/evidence';
import { LONGEST_NAME } from '@painopiste/shared/values/text-rule';
import { useState, type KeyboardEvent } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { newId } from '../../lib/new-id.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea, TextInput } from '../../ui/text-input.tsx';
import css from './evidence.module.css';
import { useFactEdit } from './fact-editor.tsx';
import type { EvidenceItem, EvidenceVerb } from './field-change.ts';
import type { MilestoneRow } from './milestone-change.ts';
import type { MilestoneEditing } from './use-milestone-editing.ts';

type Props = {
  row: MilestoneRow;
  /** Null for a new one. */
  piece: EvidenceItem | null;
  verb: Extract<EvidenceVerb, 'submit' | 'edit' | 'reject'>;
  editing: MilestoneEditing;
  onClose: () => void;
};

// The keyboard follows into what was just opened.
const focusOnce = (field: HTMLElement | null): void => field?.focus();

/** The words of a piece of evidence, or the reason why it is sent back. Esc leaves it as it was. */
export function EvidenceForm({ row, piece, verb, editing, onClose }: Props) {
  const texts = useLanguage().texts.milestones;
  const t = texts.evidence;
  const [title, setTitle] = useState(piece?.title ?? '');
  const [reference, setReference] = useState(piece?.reference ?? '');
  const [reason, setReason] = useState('');
  const [evidenceId] = useState(() => piece?.id ?? newId());
  const typed = JSON.stringify([title, reference, reason]);
  const { error, refusal, save } = useFactEdit({ row, editing }, typed);
  const isTitleWrong =
    refusal?.code === 'evidence.title-required' || (refusal && title.trim().length > LONGEST_NAME);
  const change = { kind: 'evidence', verb, seen: piece, evidenceId, title, reference, reason } as const;
  const submit = () => {
    if (save(change)) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };

  return (
    <form
      className={css.form}
      aria-label={t.forms[verb]}
      noValidate
      onKeyDownCapture={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {verb === 'reject' ? (
        <TextArea
          ref={focusOnce}
          label={t.rejectReason}
          help={texts.forecast.reasonHelp}
          error={error}
          value={reason}
          maxLength={REASON_MAX_LENGTH}
          onChange={setReason}
        />
      ) : (
        <>
          <TextInput
            ref={focusOnce}
            label={t.titleOf}
            help={t.titleHelp}
            error={isTitleWrong ? error : null}
            value={title}
            onChange={setTitle}
            autoComplete="off"
          />
          <TextInput
            label={t.reference}
            help={t.referenceHelp}
            error={isTitleWrong ? null : error}
            value={reference}
            maxLength={EVIDENCE_REFERENCE_MAX_LENGTH + 1}
            onChange={setReference}
            autoComplete="off"
          />
        </>
      )}
      <div className={css.buttons}>
        <Button type="submit" look="primary">
          {t.save[verb]}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
