import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { UndoLine } from '../../ui/undo-line.tsx';
import { isCellChange } from './milestone-change.ts';
import type { Outcome } from './milestone-edits.ts';
import { transitionOf } from './transition.ts';
import type { MilestoneEditing } from './use-milestone-editing.ts';

/** The latest saved edit and the way back from it; belongs to the head of the table's section. */
export function MilestoneUndo({ editing }: { editing: MilestoneEditing }) {
  const { outcome } = editing;
  const { texts, formats } = useLanguage();
  const errorText = useErrorText();
  const t = texts.milestones;

  const did = ({ edit: { change, before } }: Outcome): string => {
    const name = nameIn(formats.locale, before.names).text;
    if (change.kind === 'status') return t.did[transitionOf(before.state, change.to)](name);
    if (change.kind === 'evidence') return t.evidence.did[change.verb](change.title);
    return isCellChange(change) ? t.did[change.kind](name) : t.fieldDid(t.fields[change.kind], name);
  };
  const said = (now: Outcome): string => {
    if (now.kind === 'undone') return t.undone(nameIn(formats.locale, now.edit.before.names).text);
    return now.error === null ? did(now) : `${did(now)}. ${errorText(now.error)}`;
  };

  return (
    <UndoLine
      message={outcome && said(outcome)}
      undoText={t.undo}
      onUndo={outcome?.kind === 'saved' ? () => void editing.undo() : undefined}
      busy={outcome?.kind === 'saved' && outcome.undoing}
    />
  );
}
