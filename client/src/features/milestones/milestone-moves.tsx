import { useLanguage } from '../../lib/language.tsx';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { DataColumn } from '../../ui/data-table/data-column.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

type Page = RouterOutputs['milestone']['get'];
type Move = Page['moves'][number];
type BaselineOf = Page['baselines'][number];

/** Every move of the forecast with its reason, the newest first. */
export function MilestoneMoves({ moves }: { moves: readonly Move[] }) {
  const { texts, formats } = useLanguage();
  const t = texts.milestones;
  const columns: DataColumn<Move>[] = [
    { id: 'on', header: t.moved.on, cell: (move) => formats.date(move.on) },
    { id: 'from', header: t.moved.from, align: 'end', cell: (move) => formats.date(move.from) },
    { id: 'to', header: t.moved.to, align: 'end', cell: (move) => formats.date(move.to) },
    {
      id: 'reason',
      header: t.moved.reason,
      narrow: 'wide',
      cell: (move) => (move.undone ? t.moved.undone(move.reason) : move.reason),
    },
    { id: 'by', header: t.moved.by, cell: (move) => move.by ?? formats.integer(null) },
  ];
  return (
    <DataTable
      label={t.moved.title}
      columns={columns}
      rows={moves.toReversed()}
      rowId={({ id }) => id}
      texts={texts.filters}
      empty={<EmptyState>{t.moved.none}</EmptyState>}
      dense
    />
  );
}

/** What the numbered baselines say of the milestone, the newest first. */
export function MilestoneBaselines({ baselines }: { baselines: readonly BaselineOf[] }) {
  const { texts, formats } = useLanguage();
  const t = texts.milestones;
  const columns: DataColumn<BaselineOf>[] = [
    {
      id: 'number',
      header: t.baselines.number,
      cell: ({ number, undoesNumber }) =>
        undoesNumber === null ? String(number) : t.baselines.undoes(String(number), String(undoesNumber)),
    },
    {
      id: 'decidedOn',
      header: t.baselines.decidedOn,
      align: 'end',
      cell: (row) => formats.date(row.decidedOn),
    },
    { id: 'reference', header: t.baselines.reference, narrow: 'wide', cell: (row) => row.reference },
    {
      id: 'baselineOn',
      header: t.fields.baseline,
      align: 'end',
      cell: (row) => formats.date(row.baselineOn),
    },
    { id: 'weight', header: t.fields.weight, align: 'end', cell: (row) => formats.integer(row.weight) },
  ];
  return (
    <DataTable
      label={t.baselines.title}
      columns={columns}
      rows={baselines.toReversed()}
      rowId={({ number }) => String(number)}
      texts={texts.filters}
      empty={<EmptyState>{t.baselines.none}</EmptyState>}
      dense
    />
  );
}
