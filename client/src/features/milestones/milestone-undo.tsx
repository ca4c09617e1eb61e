import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { UndoLine } from '../../ui/undo-line.tsx';
import { isCellChange } from './milestone-change.ts';
import type { ManyOutcome, Outcome, SavedEdit } from './milestone-edits.ts';
import { transitionOf } from './transition.ts';
import type { MilestoneEditing } from './use-milestone-editing.ts';

type OneOutcome = Exclude<Outcome, ManyOutcome>;

/** The latest saved edit and the way back from it; belongs to the head of the table's section. */
export function MilestoneUndo({ editing }: { editing: MilestoneEditing }) {
  const { outcome } = editing;
  const { texts, formats } = useLanguage();
  const errorText = useErrorText();
  const t = texts.milestones;

  const many = (edits: readonly SavedEdit[]): string =>
    t.groups.many(formats.integer(edits.length), edits.length === 1);
  const did = (
    { edit: { change, before } }: OneOutcome,
    name = nameIn(formats.locale, before.names).text,
  ): string => {
    if (change.kind === 'status') return t.did[transitionOf(before.state, change.to)](name);
    if (change.kind === 'evidence') return t.evidence.did[change.verb](change.title);
    return isCellChange(change) ? t.did[change.kind](name) : t.fieldDid(t.fields[change.kind], name);
  };
  const said = (now: Outcome): string => {
    if (now.kind === 'undoneMany')
      return now.kept === 0
        ? t.undone(many(now.edits))
        : t.undoneSome(many(now.edits), formats.integer(now.kept));
    if (now.kind === 'savedMany') {
      const [first] = now.edits;
      const done = first ? did({ ...now, kind: 'undone', edit: first }, many(now.edits)) : '';
      return now.error === null ? done : `${done}. ${errorText(now.error)}`;
    }
    if (now.kind === 'undone') return t.undone(nameIn(formats.locale, now.edit.before.names).text);
    return now.error === null ? did(now) : `${did(now)}. ${errorText(now.error)}`;
  };

  return (
    <UndoLine
      message={outcome && said(outcome)}
      undoText={t.undo}
      onUndo={
        outcome?.kind === 'saved' || outcome?.kind === 'savedMany' ? () => void editing.undo() : undefined
      }
      busy={(outcome?.kind === 'saved' || outcome?.kind === 'savedMany') && outcome.undoing}
    />
  );
}
