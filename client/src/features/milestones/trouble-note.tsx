import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { StaleCard } from '../../ui/stale-card.tsx';
import { storedValue, typedReason, wantedValue } from './change-words.ts';
import { isCellChange } from './milestone-change.ts';
import type { Trouble } from './unsettled-edits.ts';
import type { MilestoneEditing } from './use-milestone-editing.ts';

type Props<T extends Trouble = Trouble> = {
  trouble: T;
  editing: MilestoneEditing;
  /** Puts the keyboard back on the cell, before this note goes away. */
  backToCell: () => void;
};

/** Why an edit is not stored, under its row: what was typed stays in view until the person decides. */
export const TroubleNote = ({ trouble, ...rest }: Props) =>
  trouble.kind === 'stale' ? (
    <StaleNote trouble={trouble} {...rest} />
  ) : (
    <NotStoredNote trouble={trouble} {...rest} />
  );

function StaleNote({ trouble, editing, backToCell }: Props<Extract<Trouble, { kind: 'stale' }>>) {
  const { texts, formats } = useLanguage();
  const { stale: t, fieldStale, fields } = texts.milestones;
  const { change } = trouble.intent;
  const { current, changedBy, changedAt, reason } = trouble.faster;
  const by = changedBy ?? t.somebody;
  const stored = storedValue(current, change.kind, texts, formats);
  const wanted = wantedValue(change, current, texts, formats);
  const whyWanted = typedReason(change);
  return (
    <StaleCard
      title={isCellChange(change) ? t.title[change.kind] : fieldStale(fields[change.kind])}
      yours={{ label: t.yours, value: wanted, by: whyWanted && t.quoted(whyWanted) }}
      theirs={{
        label: t.theirs,
        value: stored,
        by: (
          <>
            {changedAt ? t.byWhen(by, formats.instant(new Date(changedAt))) : by}
            {reason && `: ${t.quoted(reason)}`}
          </>
        ),
      }}
      keepYours={{
        text: t.keepYours(wanted),
        onClick: () => {
          backToCell();
          editing.insist(trouble);
        },
      }}
      keepTheirs={{
        text: t.keepTheirs(stored),
        onClick: () => {
          backToCell();
          editing.drop(trouble);
        },
      }}
    >
      {t.what(by)}
    </StaleCard>
  );
}

function NotStoredNote({ trouble, editing, backToCell }: Props<Exclude<Trouble, { kind: 'stale' }>>) {
  const { texts, formats } = useLanguage();
  const errorText = useErrorText();
  const { trouble: t, fieldTrouble, fields } = texts.milestones;
  const { change, row } = trouble.intent;
  const wanted = wantedValue(change, row, texts, formats);
  const reason = typedReason(change);
  const isUnsaved = trouble.kind === 'unsaved' || trouble.kind === 'waiting';
  return (
    <Notice
      kind={isUnsaved ? 'offline' : 'error'}
      title={
        isCellChange(change)
          ? t[trouble.kind][change.kind](wanted)
          : fieldTrouble[trouble.kind](fields[change.kind], wanted)
      }
      live
      actions={
        <>
          {isUnsaved && (
            <Button
              onClick={() => {
                backToCell();
                editing.retry(trouble);
              }}
            >
              {t.retry}
            </Button>
          )}
          <Button
            onClick={() => {
              backToCell();
              editing.drop(trouble);
            }}
          >
            {isUnsaved ? t.discard : t.close}
          </Button>
        </>
      }
    >
      {trouble.kind === 'waiting' ? t.untilConnected : errorText(trouble.error)}{' '}
      {reason && t.typedReason(reason)}
    </Notice>
  );
}
