import { Link } from '@tanstack/react-router';
import { nameIn } from '../../lib/names.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { Tag } from '../../ui/tag.tsx';
import { actInWords, nounInWords, thingInWords } from './act-words.ts';
import { ActorName } from './actor-name.tsx';
import { ChangeList } from './change-list.tsx';
import css from './history.module.css';
import type { Wording } from './value-words.ts';

type Row = RouterOutputs['audit']['list']['rows'][number];

/** The columns of the trail. */
export function trailColumns(wording: Wording): DataColumn<Row>[] {
  const { texts, formats } = wording;
  return [
    {
      id: 'at',
      header: texts.at,
      noWrap: true,
      narrow: 'wide',
      cell: ({ at }) => <time dateTime={at}>{formats.instant(new Date(at))}</time>,
    },
    { id: 'who', header: texts.who, cell: (row) => <ActorName row={row} /> },
    {
      id: 'what',
      header: texts.what,
      narrow: 'title',
      cell: (row) => <What row={row} wording={wording} />,
    },
    {
      id: 'where',
      header: texts.where,
      from: 'desk',
      cell: ({ region, project }) => (
        <span className={css.cell}>
          {project && (
            <Link to="/projects/$slug" params={{ slug: project.slug }}>
              {nameIn(formats.locale, project.names).text}
            </Link>
          )}
          {region && <span className={css.quiet}>{nameIn(formats.locale, region.names).text}</span>}
        </span>
      ),
    },
    {
      id: 'changes',
      header: texts.changes,
      narrow: 'wide',
      cell: ({ changes, before }) => (
        <ChangeList changes={changes} isNew={before === null} wording={wording} />
      ),
    },
    {
      id: 'reason',
      header: texts.reason,
      narrow: 'wide',
      cell: ({ reason }) => reason ?? texts.nothing,
    },
  ];
}

function What({ row, wording }: { row: Row; wording: Wording }) {
  const { texts } = wording;
  const thing = thingInWords(row, wording);
  const kind = nounInWords(row.noun, wording);
  return (
    <span className={css.cell}>
      <strong>{actInWords(row.action, wording)}</strong>
      <Link
        to="/audit"
        search={{ noun: [row.noun], entityId: row.entityId }}
        aria-label={texts.oneThing(`${kind} ${thing ?? ''}`.trim())}
      >
        {thing ? `${kind}: ${thing}` : kind}
      </Link>
      {row.undoes && <Tag>{texts.tookBack}</Tag>}
      {row.undoneBy && <Tag>{texts.takenBack}</Tag>}
    </span>
  );
}
