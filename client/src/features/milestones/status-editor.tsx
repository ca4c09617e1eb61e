import type { DomainError } from '@painopiste/shared/errors/domain-error';
import { MILESTONE_STATES, type MilestoneState } from '@painopiste/shared/milestones/milestone';
import { useRef, useState } from 'react';
import { useErrorText } from '../../lib/error-text.ts';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { CellEditor } from '../../ui/data-table/cell-editor.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { StatusShape } from '../../ui/status-mark.tsx';
import type { EditorProps } from './editor-props.ts';
import { applyChange, statesToChoose } from './milestone-change.ts';
import css from './milestones.module.css';
import { refusalBy } from './refusal-by.ts';
import { SaveOrCancel } from './save-or-cancel.tsx';
import { transitionOf } from './transition.ts';

/** Into done and accepted one comes on a day; coming back to done keeps the day it has. */
const hasDay = (from: MilestoneState, to: MilestoneState): boolean =>
  to === 'accepted' || (to === 'done' && from !== 'accepted');

const isState = (value: string): value is MilestoneState =>
  (MILESTONE_STATES as readonly string[]).includes(value);

/** The state in its cell: what can be chosen next, the day of it, and at once what the rule says against it. */
export function StatusEditor({ row, controls, editing }: EditorProps) {
  const { texts, formats } = useLanguage();
  const errorText = useErrorText();
  const t = texts.milestones;
  const [seen] = useState(row);
  const kept = editing.typedIn(row, 'status')?.intent.change;
  const choices = statesToChoose(seen);
  const [to, setTo] = useState<MilestoneState>(
    kept?.kind === 'status' && choices.includes(kept.to) ? kept.to : seen.state,
  );
  const [dayText, setDayText] = useState(
    formats.typedDate(kept?.kind === 'status' ? kept.on : editing.today),
  );
  const [saveError, setSaveError] = useState<DomainError | null>(null);
  const dayField = useRef<HTMLInputElement>(null);

  const needsDay = hasDay(seen.state, to);
  const day = needsDay ? parseDateInput(dayText) : editing.today;
  const change = day && to !== seen.state ? ({ kind: 'status', to, on: day } as const) : null;
  const refusal = (change && refusalBy(() => applyChange(seen, change, editing.changer))) ?? saveError;

  const save = (): boolean => {
    if (to === seen.state) return true;
    if (!change) {
      dayField.current?.focus();
      return false;
    }
    const error = editing.submit(seen, change);
    setSaveError(error);
    return error === null;
  };

  return (
    <CellEditor
      label={`${t.columns.status}: ${nameIn(formats.locale, seen.names).text}`}
      controls={controls}
      onSave={save}
      below={
        to !== seen.state && (
          <>
            {refusal && (
              <p className={css.warning} role="alert">
                <StatusShape status="off-track" />
                <span>{errorText(refusal)}</span>
              </p>
            )}
            {needsDay && (
              <DateField
                ref={dayField}
                label={to === 'accepted' ? t.acceptedOn : t.doneOn}
                error={day ? undefined : texts.errors['milestone.forecast-not-a-date']({})}
                text={dayText}
                onText={setDayText}
                formats={formats}
                today={editing.today}
                min={seen.bounds.projectStartsOn}
                max={editing.today}
                calendarText={t.calendar}
              />
            )}
            <SaveOrCancel
              save={t.transitions[transitionOf(seen.state, to)]}
              disabled={refusal !== null}
              onCancel={controls.close}
            />
          </>
        )
      }
      belowAlign="end"
    >
      <SelectField
        label={t.columns.status}
        hideLabel
        value={to}
        options={[seen.state, ...choices].map((state) => ({ value: state, label: t.states[state] }))}
        onChange={(value) => {
          if (isState(value)) setTo(value);
          setSaveError(null);
        }}
      />
    </CellEditor>
  );
}
