import type { ThingNoun } from '@painopiste/shared/history/thing';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useErrorText } from '../../lib/error-text.ts';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { usePerson } from '../../lib/session.ts';
import { trpc } from '../../lib/trpc.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import css from './history.module.css';
import { HistoryAct } from './history-act.tsx';

type Props = { noun: ThingNoun; id: string };

/** What has happened to a thing, newest first; older acts on request. */
export function HistoryList({ noun, id }: Props) {
  return (
    <ol className={css.list}>
      <HistoryPart {...{ noun, id }} />
    </ol>
  );
}

function HistoryPart({ noun, id, before, isFirst = true }: Props & { before?: number; isFirst?: boolean }) {
  const {
    formats,
    texts: { frame },
  } = useLanguage();
  const texts = useOfficeTexts().trail;
  const errorText = useErrorText();
  const { today } = usePerson();
  const [goesOn, setGoesOn] = useState(false);
  const input = { noun, id, ...(before === undefined ? {} : { beforeSequence: before }) };
  const { data, error } = useQuery(trpc.history.list.queryOptions(input));
  const ownIds = (data?.rows ?? []).filter(({ isOwn }) => isOwn).map(({ commandId }) => commandId);
  const { data: undoable } = useQuery({
    ...trpc.history.undoable.queryOptions({ commandIds: ownIds }),
    enabled: ownIds.length > 0,
  });
  if (error) {
    return (
      <li>
        <Notice kind="error" live>
          {errorText(error)}
        </Notice>
      </li>
    );
  }
  if (!data) {
    return (
      <li>
        <Skeleton rows={3} label={frame.loading} />
      </li>
    );
  }
  const wording = { texts, formats, names: data.names };
  const isEmpty = isFirst && data.rows.length === 0;
  return (
    <>
      {data.rows.map((row) => (
        <HistoryAct
          key={row.sequence}
          row={row}
          wording={wording}
          mayUndo={undoable?.includes(row.commandId) ?? false}
        />
      ))}
      {data.cameWithData && (
        <li className={css.quiet}>
          {isEmpty ? texts.neverChanged(formats.date(today)) : texts.cameWithData}
        </li>
      )}
      {data.next !== null &&
        (goesOn ? (
          <HistoryPart {...{ noun, id }} before={data.next} isFirst={false} />
        ) : (
          <li>
            <Button onClick={() => setGoesOn(true)}>{texts.older}</Button>
          </li>
        ))}
    </>
  );
}
