import { useRef, useState } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Section } from '../../ui/section.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { EvidencePieceView } from './evidence-piece-view.tsx';
import css from './evidence.module.css';
import { type EvidenceItem, isFieldEditable } from './field-change.ts';
import type { MilestoneRow } from './milestone-change.ts';
import { TroubleNote } from './trouble-note.tsx';
import type { MilestoneEditing } from './use-milestone-editing.ts';

type Props = { row: MilestoneRow; evidence: readonly EvidenceItem[]; editing: MilestoneEditing };

/** The evidence of a milestone: who may adds, mends and withdraws it, or accepts it and sends it back. */
export function EvidenceSection({ row: stored, evidence, editing }: Props) {
  const { texts, formats } = useLanguage();
  const t = texts.milestones.evidence;
  const [adding, setAdding] = useState(false);
  const addButton = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const row = editing.shown(stored);
  const maySubmit = row.actions.submitEvidence && isFieldEditable(row, 'evidence');
  const troubles = editing.troublesOf(row).filter(({ intent }) => intent.change.kind === 'evidence');
  const closeForm = () => {
    setAdding(false);
    addButton.current?.focus();
  };

  return (
    <Section
      title={t.title(evidence.filter(({ state }) => state === 'accepted').length, evidence.length)}
      sub={row.evidenceRequired ? t.required : t.notRequired}
    >
      <div ref={box} tabIndex={-1} className={css.box}>
        {troubles.map((trouble) => (
          <TroubleNote
            key={trouble.intent.commandId}
            trouble={trouble}
            editing={editing}
            backToCell={() => box.current?.focus()}
          />
        ))}
        {evidence.length > 0 && (
          <ul className={css.list} aria-label={t.list}>
            {evidence.map((piece) => (
              <EvidencePieceView key={piece.id} {...{ piece, row, editing, formats }} />
            ))}
          </ul>
        )}
        {evidence.length === 0 && !adding && <EmptyState>{t.none}</EmptyState>}
        {adding && (
          <EvidenceForm row={row} piece={null} verb="submit" editing={editing} onClose={closeForm} />
        )}
        {maySubmit && (
          <Button ref={addButton} onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        )}
      </div>
    </Section>
  );
}
