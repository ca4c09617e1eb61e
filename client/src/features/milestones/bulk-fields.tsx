import { REASON_MAX_LENGTH } from '@painopiste/shared/milestones/checked-text';
import type { MilestoneState } from '@painopiste/shared/milestones/milestone';
import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextArea, TextInput } from '../../ui/text-input.tsx';
import { MOVES, NOBODY, reasonRefusal, type BulkDraft, type BulkKind, type Move } from './bulk-draft.ts';
import type { OwnerInAreas } from './bulk-plan.ts';
import type { Changer } from './milestone-change.ts';

const STATES: readonly MilestoneState[] = ['planned', 'in-progress', 'done', 'accepted'];

type Props = {
  kind: BulkKind;
  draft: BulkDraft;
  onChange: (next: Partial<BulkDraft>) => void;
  owners: readonly OwnerInAreas[];
  today: Changer['today'];
  /** Somebody has tried to save: what is missing is said. */
  isAsked: boolean;
  /** The fields do not say yet what is wanted. */
  isUnclear: boolean;
};

/** The fields of one change of many milestones. */
export function BulkFields({ kind, draft, onChange, owners, today, isAsked, isUnclear }: Props) {
  const { texts, formats } = useLanguage();
  const errorText = useErrorText();
  const t = useOfficeTexts().bulk;
  const words = texts.milestones;
  const missing = (words: string) => (isAsked && isUnclear ? words : null);
  const day = (name: 'on' | 'day', label: string) => (
    <DateField
      label={label}
      text={draft[name]}
      onText={(text) => onChange({ [name]: text })}
      formats={formats}
      today={today}
      calendarText={words.calendar}
      error={missing(t.noDay)}
    />
  );
  const reasonError = isAsked ? reasonRefusal(draft) : null;

  switch (kind) {
    case 'forecast':
      return (
        <>
          <SelectField
            label={t.how}
            value={draft.move}
            options={MOVES.map((value) => ({ value, label: t.moves[value] }))}
            onChange={(move) => onChange({ move: move as Move })}
          />
          {draft.move === 'on' ? (
            day('on', t.toDay)
          ) : (
            <TextInput
              label={t.amount[draft.move]}
              help={t.amountHelp}
              value={draft.amount}
              onChange={(amount) => onChange({ amount })}
              error={missing(t.noAmount)}
              autoComplete="off"
            />
          )}
          <TextArea
            label={words.forecast.reason}
            help={t.reasonHelp}
            value={draft.reason}
            maxLength={REASON_MAX_LENGTH}
            onChange={(reason) => onChange({ reason })}
            error={reasonError && errorText(reasonError)}
          />
        </>
      );
    case 'status':
      return (
        <>
          <SelectField
            label={words.columns.status}
            value={draft.to}
            options={STATES.map((value) => ({ value, label: words.states[value] }))}
            onChange={(to) => onChange({ to: to as MilestoneState })}
          />
          {draft.to === 'done' && day('day', words.doneOn)}
          {draft.to === 'accepted' && day('day', words.acceptedOn)}
        </>
      );
    case 'owner':
      return (
        <SelectField
          label={words.columns.owner}
          value={draft.ownerId}
          options={[
            { value: '', label: '–' },
            { value: NOBODY, label: words.noOwner },
            ...owners.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(ownerId) => onChange({ ownerId })}
          error={missing(t.noOwner)}
        />
      );
    case 'weight':
      return (
        <TextInput
          label={words.columns.weight}
          help={t.weightHelp}
          value={draft.weight}
          inputMode="numeric"
          onChange={(weight) => onChange({ weight })}
          error={missing(t.noWeight)}
          autoComplete="off"
        />
      );
  }
}
