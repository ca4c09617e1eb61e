import { REASON_MAX_LENGTH, REFERENCE_MAX_LENGTH } from '@painopiste/shared/milestones/checked-text';
import { useState } from 'react';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';
import { useLanguage } from '../../lib/language.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextArea, TextInput } from '../../ui/text-input.tsx';
import type { EditorProps } from './editor-props.ts';
import { FactEditor, useFactEdit } from './fact-editor.tsx';
import { readPoints } from './text-fact-editor.tsx';

/** Cancels for a reason, or brings back for one; what follows is said before the save. */
export function CancelEditor(props: EditorProps) {
  const t = useLanguage().texts.milestones;
  const [reason, setReason] = useState('');
  const { seen, error, save } = useFactEdit(props, reason);
  const bringsBack = seen.state === 'cancelled';
  const words = bringsBack ? t.bringBack : t.cancelling;
  return (
    <FactEditor
      {...props}
      label={t.fields.cancel}
      saveText={words.save}
      onSave={() => save({ kind: 'cancel', bringsBack, reason })}
      more={<p>{words.consequence}</p>}
    >
      <TextArea
        label={words.reason}
        help={t.forecast.reasonHelp}
        error={error}
        value={reason}
        maxLength={REASON_MAX_LENGTH}
        onChange={setReason}
      />
    </FactEditor>
  );
}

/** Weight and baseline of an approved plan: only with the day and the reference of a decision. */
export function DecisionEditor(props: EditorProps) {
  const { texts, formats } = useLanguage();
  const t = texts.milestones;
  const { row, editing } = props;
  const [weightText, setWeight] = useState(String(row.weight));
  const [baselineText, setBaseline] = useState(formats.typedDate(row.baselineOn));
  const [dayText, setDay] = useState(formats.typedDate(editing.today));
  const [reference, setReference] = useState('');
  const typed = JSON.stringify([weightText, baselineText, dayText, reference]);
  const { seen, error, refusal, save } = useFactEdit(props, typed);
  const dayOf = (text: string): string => parseDateInput(text) ?? text;
  const at = (...codes: readonly string[]) => (refusal && codes.includes(refusal.code) ? error : null);
  const onSave = () =>
    save({
      kind: 'decision',
      weight: readPoints(weightText),
      baselineOn: baselineText.trim() === '' ? null : dayOf(baselineText),
      decidedOn: dayOf(dayText),
      reference,
    });
  const dates = { formats, calendarText: t.calendar, today: editing.today };
  return (
    <FactEditor
      {...props}
      label={t.fields.decision}
      saveText={t.decision.save}
      onSave={onSave}
      more={
        <>
          <TextInput
            label={t.fields.weight}
            error={at('milestone.weight-not-possible')}
            inputMode="numeric"
            value={weightText}
            onChange={setWeight}
          />
          <DateField
            {...dates}
            label={t.decision.day}
            error={at('milestone.decision-day')}
            text={dayText}
            onText={setDay}
            max={editing.today}
          />
          <TextInput
            label={t.decision.reference}
            help={t.decision.referenceHelp}
            error={at('decision.reference-required', 'text.too-long', 'text.not-plain')}
            value={reference}
            maxLength={REFERENCE_MAX_LENGTH + 1}
            onChange={setReference}
          />
          <p>{t.decision.consequence}</p>
        </>
      }
    >
      <DateField
        {...dates}
        label={t.fields.baseline}
        help={seen.state === 'cancelled' ? t.decision.outHelp : undefined}
        error={at(
          'milestone.forecast-not-a-date',
          'milestone.baseline-not-possible',
          'milestone.decision-changes-nothing',
        )}
        text={baselineText}
        onText={setBaseline}
        min={seen.bounds.projectStartsOn}
      />
    </FactEditor>
  );
}
