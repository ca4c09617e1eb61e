import type { RouterOutputs } from '../../lib/trpc.ts';
import { Tag } from '../../ui/tag.tsx';
import { actInWords, nounInWords, thingInWords } from './act-words.ts';
import { ActorName } from './actor-name.tsx';
import { ChangeList } from './change-list.tsx';
import css from './history.module.css';
import { UndoAct } from './undo-act.tsx';
import type { Wording } from './value-words.ts';

type Row = RouterOutputs['history']['list']['rows'][number];

/** One act in the history of a thing: what, who, when, from what to what, why, and the way back. */
export function HistoryAct({ row, wording, mayUndo }: { row: Row; wording: Wording; mayUndo: boolean }) {
  const { texts, formats } = wording;
  const what = actInWords(row.action, wording);
  const thing = thingInWords(row, wording);
  return (
    <li className={css.act}>
      <p className={css.head}>
        <strong>{what}</strong>
        {thing && (
          <span className={css.quiet}>
            {nounInWords(row.noun, wording)}: {thing}
          </span>
        )}
        <ActorName row={row} />
        <time dateTime={row.at} className={css.quiet}>
          {formats.instant(new Date(row.at))}
        </time>
        {row.undoes && <Tag>{texts.tookBack}</Tag>}
        {row.undoneBy && <Tag>{texts.takenBack}</Tag>}
      </p>
      <ChangeList
        changes={row.changes}
        isNew={row.changes.every(({ from }) => from === null)}
        wording={wording}
      />
      {row.reason && (
        <p className={css.reason}>
          {texts.reason}: {row.reason}
        </p>
      )}
      {mayUndo && <UndoAct commandId={row.commandId} what={what} />}
    </li>
  );
}
