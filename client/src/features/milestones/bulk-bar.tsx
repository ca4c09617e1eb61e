import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { announce } from '../../lib/announce.ts';
import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { BULK_KINDS, emptyDraft, type BulkKind } from './bulk-draft.ts';
import type { BulkPlan } from './bulk-plan.ts';
import css from './bulk.module.css';
import { cachedMilestone } from './cached-milestones.ts';
import { storedValue, wantedValue } from './change-words.ts';
import { isOfMany } from './is-of-many.ts';
import type { MilestoneRow } from './milestone-change.ts';
import type { Outcome } from './milestone-edits.ts';
import { MilestoneUndo } from './milestone-undo.tsx';
import type { Trouble } from './unsettled-edits.ts';
import type { MilestoneEditing } from './use-milestone-editing.ts';
import { BAR_ID, type MilestoneSelection } from './use-milestone-selection.ts';

type Props = { selection: MilestoneSelection; editing: MilestoneEditing };

/** Puts the keyboard on the box of the first of these rows that is in view, else on the box over all. */
function focusBox(ids: ReadonlySet<string>): void {
  const boxes = [...document.querySelectorAll<HTMLElement>('[role="grid"] [data-row]')];
  const row = boxes.find((each) => ids.has(each.dataset['row']?.split(' ')[0] ?? ''));
  (row ?? document.querySelector('[role="grid"] thead'))?.querySelector<HTMLElement>('input')?.focus();
}

/** How many are chosen and what can be done with them all; after a save, what was not changed and why. */
export const BulkBar = (props: Props) => (
  <Suspense fallback={null}>
    <Bar {...props} />
  </Suspense>
);

function Bar({ selection, editing }: Props) {
  const { texts, formats } = useLanguage();
  const t = useOfficeTexts().bulk;
  const queryClient = useQueryClient();
  const [open, setOpen] = useState<BulkKind | null>(null);
  const [draft, setDraft] = useState(() => emptyDraft(formats.typedDate(editing.today)));
  const [hidden, setHidden] = useState<Outcome | null>(null);
  const [troubles, setTroubles] = useState<readonly Trouble[]>([]);
  // What has been edited or read anew since it was chosen is what is seen now.
  const rows = selection.rows.map((row): MilestoneRow => {
    const now = cachedMilestone(queryClient, row.id);
    return now && now.version > row.version ? now : row;
  });

  const save = async ({ changing, refused }: BulkPlan) => {
    setOpen(null);
    const saved = editing.submitMany(changing);
    // The dialog gives the keyboard back to its button as it goes, which is about to go as well.
    setTimeout(() => focusBox(new Set(changing.map(({ row }) => row.id))), 0);
    const left = await saved;
    setTroubles(left);
    setDraft(emptyDraft(formats.typedDate(editing.today)));
    announce(t.saved(formats.integer(changing.length - left.length), formats.integer(left.length)));
    selection.keepOnly(
      new Set([...left.map(({ intent }) => intent.row.id), ...refused.map(({ row }) => row.id)]),
    );
  };

  const { outcome } = editing;
  const done = isOfMany(outcome) && outcome !== hidden ? outcome : null;
  if (rows.length === 0 && troubles.length === 0 && !done) return null;
  return (
    <section id={BAR_ID} className={css.bar} aria-label={t.bar} data-print="never">
      {troubles.length > 0 && <Troubles troubles={troubles} onClose={() => setTroubles([])} />}
      {done && (
        <div className={css.tools}>
          <MilestoneUndo editing={editing} />
          <Button
            look="bare"
            onClick={() => {
              setHidden(done);
              focusBox(new Set(done.edits.map(({ after }) => after.id)));
            }}
          >
            {texts.milestones.trouble.close}
          </Button>
        </div>
      )}
      {rows.length > 0 && (
        <div className={css.tools}>
          <span className={css.count}>
            <strong>
              {texts.milestones.selection.chosen(formats.integer(rows.length), rows.length === 1)}
            </strong>
            <Button
              look="bare"
              onClick={() => {
                const ids = new Set(rows.map(({ id }) => id));
                selection.clear();
                focusBox(ids);
              }}
            >
              {t.clear}
            </Button>
          </span>
          {BULK_KINDS.map((kind) => (
            <Button key={kind} aria-haspopup="dialog" onClick={() => setOpen(kind)}>
              {t.open[kind]}
            </Button>
          ))}
        </div>
      )}
      {open && (
        <BulkDialog
          kind={open}
          rows={rows}
          changer={editing.changer}
          draft={draft}
          onDraft={(next) => setDraft((now) => ({ ...now, ...next }))}
          onSave={(plan) => void save(plan)}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

/** What was not stored, by name: also of rows that are on another page. */
function Troubles({ troubles, onClose }: { troubles: readonly Trouble[]; onClose: () => void }) {
  const { texts, formats } = useLanguage();
  const errorText = useErrorText();
  const t = useOfficeTexts().bulk;
  const why = (trouble: Trouble): string => {
    if (trouble.kind === 'waiting') return texts.milestones.trouble.untilConnected;
    if (trouble.kind !== 'stale') return errorText(trouble.error);
    const { change } = trouble.intent;
    const { current, changedBy } = trouble.faster;
    return t.faster(
      changedBy ?? texts.milestones.stale.somebody,
      storedValue(current, change.kind, texts, formats),
      wantedValue(change, current, texts, formats),
    );
  };
  return (
    <Notice
      kind="error"
      live
      title={t.notChanged(formats.integer(troubles.length), troubles.length === 1)}
      actions={<Button onClick={onClose}>{texts.milestones.trouble.close}</Button>}
    >
      {troubles.map((trouble) => (
        <span key={trouble.intent.commandId} className={css.line}>
          <strong>{nameIn(formats.locale, trouble.intent.row.names).text}</strong>: {why(trouble)}
        </span>
      ))}
    </Notice>
  );
}
