import { DomainError } from '@painopiste/shared/errors/domain-error';
import { REASON_MAX_LENGTH } from '@painopiste/shared/milestones/checked-text';
import { isAfterWall, latestForecast } from '@painopiste/shared/milestones/reschedule';
import { computeSlip } from '@painopiste/shared/milestones/slip';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { useRef, useState } from 'react';
import { useErrorText } from '../../lib/error-text.ts';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { CellEditor } from '../../ui/data-table/cell-editor.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { StatusShape } from '../../ui/status-mark.tsx';
import { TextArea } from '../../ui/text-input.tsx';
import type { EditorProps } from './editor-props.ts';
import { applyChange, type MilestoneRow } from './milestone-change.ts';
import css from './milestones.module.css';
import { refusalBy } from './refusal-by.ts';
import { SaveOrCancel } from './save-or-cancel.tsx';

/** Stands in for the reason while only the day is judged. */
const ANY_REASON = '-';

/** A forecast in its cell: the day at once, then the reason under it, with what follows stated before the save. */
export function ForecastEditor({ row, controls, editing }: EditorProps) {
  const { texts, formats } = useLanguage();
  const errorText = useErrorText();
  const t = texts.milestones;
  const kept = editing.typedIn(row, 'forecast')?.intent.change;
  const typedBefore = kept?.kind === 'forecast' ? kept : null;
  // What the person saw when the cell was opened: that version is what the change is asked on.
  const [seen] = useState(row);
  const before = formats.typedDate(seen.forecastOn);
  const [text, setText] = useState(() => {
    const known = typedBefore && parseDateInput(typedBefore.forecastOn);
    return known ? formats.typedDate(known) : before;
  });
  const [reason, setReason] = useState(typedBefore?.reason ?? '');
  const [reasonError, setReasonError] = useState<DomainError | null>(null);
  const [dayError, setDayError] = useState<DomainError | null>(null);
  const dayField = useRef<HTMLInputElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);

  const day = parseDateInput(text);
  const isChanged = text.trim() !== before && day !== seen.forecastOn;
  const dayRefusal =
    day && isChanged
      ? refusalBy(() =>
          applyChange(seen, { kind: 'forecast', forecastOn: day, reason: ANY_REASON }, editing.changer),
        )
      : null;

  const save = (): boolean => {
    if (!isChanged) return true;
    const refusal = day ? editing.submit(seen, { kind: 'forecast', forecastOn: day, reason }) : notADay(text);
    if (!refusal) return true;
    const isAboutReason = refusal.code.startsWith('milestone.reason');
    setDayError(isAboutReason ? null : refusal);
    // Enter in the day's field leads on to the reason; only leaving that empty is a mistake.
    const leadsOn = reason === '' && document.activeElement === dayField.current;
    setReasonError(isAboutReason && !leadsOn ? refusal : null);
    if (isAboutReason) reasonField.current?.focus();
    return false;
  };

  const shownDayError = dayRefusal ?? dayError;
  return (
    <CellEditor
      label={`${t.columns.forecast}: ${nameIn(formats.locale, seen.names).text}`}
      controls={controls}
      onSave={save}
      below={
        isChanged && (
          <>
            {day && !dayRefusal && <Consequence row={seen} day={day} />}
            {shownDayError && (
              <p className={css.warning} role="alert">
                <StatusShape status="off-track" />
                <span>{errorText(shownDayError)}</span>
              </p>
            )}
            <TextArea
              ref={reasonField}
              label={t.forecast.reason}
              help={t.forecast.reasonHelp}
              error={reasonError && errorText(reasonError)}
              value={reason}
              maxLength={REASON_MAX_LENGTH}
              onChange={(value) => {
                setReason(value);
                setReasonError(null);
              }}
            />
            <SaveOrCancel
              save={t.forecast.save}
              keySave={t.forecast.keySave}
              disabled={dayRefusal !== null}
              onCancel={controls.close}
            />
          </>
        )
      }
    >
      <DateField
        ref={dayField}
        label={t.columns.forecast}
        hideLabel
        text={text}
        onText={(value) => {
          setText(value);
          setDayError(null);
        }}
        formats={formats}
        today={seen.forecastOn ?? editing.today}
        min={seen.bounds.projectStartsOn}
        max={latestForecast(seen.bounds.windowEnd)}
        calendarText={t.calendar}
      />
    </CellEditor>
  );
}

const notADay = (forecastOn: string): DomainError =>
  new DomainError('milestone.forecast-not-a-date', { forecastOn });

function Consequence({ row, day }: { row: MilestoneRow; day: CalendarDate }) {
  const { texts, formats } = useLanguage();
  const t = texts.milestones;
  const days = (slip: number | null) => (slip === null ? formats.signed(null) : t.days(formats.signed(slip)));
  const slip = computeSlip({ ...row, forecastOn: day });
  const slipSentence =
    slip === null ? t.forecast.noBaseline : t.forecast.slip(days(slip), days(row.slipDays));
  if (!isAfterWall(day, row.bounds.windowEnd)) return <p className={css.consequence}>{slipSentence}</p>;
  return (
    <p className={css.warning}>
      <StatusShape status="at-risk" />
      <span>
        <b>{t.forecast.afterWall(formats.date(day))}</b>{' '}
        {t.forecast.wall(formats.date(row.bounds.windowEnd), formats.integer(row.weight))} {slipSentence}
      </span>
    </p>
  );
}
