import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { reasonRefusal, wishOf, type BulkDraft, type BulkKind } from './bulk-draft.ts';
import { BulkFields } from './bulk-fields.tsx';
import { planBulk, type BulkPlan } from './bulk-plan.ts';
import { BulkPreview } from './bulk-preview.tsx';
import css from './bulk.module.css';
import type { Changer, MilestoneRow } from './milestone-change.ts';

type Props = {
  kind: BulkKind;
  rows: readonly MilestoneRow[];
  changer: Changer;
  draft: BulkDraft;
  onDraft: (next: Partial<BulkDraft>) => void;
  onSave: (plan: BulkPlan) => void;
  onClose: () => void;
};

/** One change for all chosen milestones: its fields, and under them what will become of each. */
export function BulkDialog({ kind, rows, changer, draft, onDraft, onSave, onClose }: Props) {
  const { texts, formats } = useLanguage();
  const t = useOfficeTexts().bulk;
  const [isAsked, setIsAsked] = useState(false);
  const workAreaIds = useMemo(() => [...new Set(rows.map(({ workArea }) => workArea.id))], [rows]);
  const { data: owners = [] } = useQuery({
    ...trpc.people.candidatesInAreas.queryOptions({ workAreaIds }),
    enabled: kind === 'owner',
  });
  const wish = wishOf(kind, draft, { today: changer.today, owners });
  const plan = wish && planBulk(rows, wish, changer);
  const save = () => {
    setIsAsked(true);
    const lacksReason = kind === 'forecast' && reasonRefusal(draft) !== null;
    if (plan && plan.changing.length > 0 && !lacksReason) onSave(plan);
  };
  return (
    <Dialog
      title={t.titles[kind](formats.integer(rows.length), rows.length === 1)}
      closeText={texts.milestones.cancel}
      onClose={onClose}
    >
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <BulkFields
          {...{ kind, draft, owners, isAsked }}
          today={changer.today}
          onChange={onDraft}
          isUnclear={wish === null}
        />
        <BulkPreview plan={plan} />
        <div className={css.actions}>
          <Button type="submit" look="primary" disabled={plan !== null && plan.changing.length === 0}>
            {plan ? t.save(formats.integer(plan.changing.length), plan.changing.length === 1) : t.saveNone}
          </Button>
          <Button onClick={onClose}>{texts.milestones.cancel}</Button>
        </div>
      </form>
    </Dialog>
  );
}
