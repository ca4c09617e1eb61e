import { hasOverlappingGroups } from '@painopiste/shared/milestones/milestone-group';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { nameIn } from '../../lib/names.ts';
import { sortFromParam, sortToParam } from '../../lib/sort-param.ts';
import { trpc } from '../../lib/trpc.ts';
import { DataTable } from '../../ui/data-table/data-table.tsx';
import { useRowSelection, type RowSelection } from '../../ui/data-table/row-selection.tsx';
import type { MilestoneChange, MilestoneRow } from './milestone-change.ts';
import type { MilestoneGrouping } from './group-cells.tsx';
import { groupsOf } from './groups-of.ts';
import { milestoneColumns, type MilestoneColumn } from './milestone-columns.tsx';
import { TimelineLegend } from './milestone-timeline.tsx';
import { makeTimeline } from './milestone-timeline-model.ts';
import css from './milestones.module.css';
import { TypedCellGuard } from './typed-cell-guard.tsx';
import { TroubleNote } from './trouble-note.tsx';
import type { MilestoneTableChanges } from './what-changed.tsx';
import type { MilestoneEditing } from './use-milestone-editing.ts';

type Props = {
  rows: readonly MilestoneRow[];
  /** Which columns, in which order; the first is the row's header. */
  columns: readonly MilestoneColumn[];
  /** From `useMilestoneEditing`; shared with the `MilestoneUndo` of the section's head. */
  editing: MilestoneEditing;
  /** The order as the address writes it, `-forecast`: the server orders the rows. */
  sort: string | undefined;
  onSortChange: (sort: string) => void;
  /** What the column `changed` tells. */
  changes?: MilestoneTableChanges;
  grouping?: MilestoneGrouping | null;
  /** Where rows can be chosen, to be changed together. */
  selection?: RowSelection<MilestoneRow> | undefined;
  /** In place of the rows where there are none. */
  empty: ReactNode;
  /** The rows of the latest choice are on their way; the earlier ones stay in view. */
  busy?: boolean;
};

const TYPING = 'input:not([type="checkbox"]), select, textarea';

/** Milestones in a table whose cells change forecast, state and owner by keyboard. Ctrl+Z takes the latest edit back. */
export function MilestoneTable({
  rows,
  columns,
  editing,
  sort,
  onSortChange,
  changes = null,
  grouping = null,
  selection,
  empty,
  busy = false,
}: Props) {
  const { texts, formats } = useLanguage();
  const { data: reference } = useQuery(trpc.reference.list.queryOptions());
  const box = useRef<HTMLDivElement>(null);

  const shownRows = useMemo(() => rows.map(editing.shown), [rows, editing]);
  const shownColumns = useMemo(() => {
    const focusAreaNames = new Map(
      reference?.focusAreas.map(({ key, names }) => [key, nameIn(formats.locale, names).text] as const),
    );
    const timeline = makeTimeline(shownRows, editing.today);
    return milestoneColumns(columns, {
      texts,
      formats,
      editing,
      focusAreaNames,
      timeline,
      changes,
      grouping,
    });
  }, [columns, texts, formats, editing, reference, shownRows, changes, grouping]);
  const groups = useMemo(() => grouping && groupsOf(grouping, shownRows), [grouping, shownRows]);

  const leadColumn = useRowSelection(selection);

  const onKeyDown = (event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isUndo || (event.target as Element).matches(TYPING)) return;
    event.preventDefault();
    void editing.undo();
  };

  const focusCell = (row: MilestoneRow, kind: MilestoneChange['kind']) => {
    const shownRow = [...(box.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
      (element) => element.dataset['row']?.split(' ')[0] === row.id,
    );
    shownRow?.querySelector<HTMLElement>(`[data-column="${kind}"] button`)?.focus();
  };

  const notesUnder = (row: MilestoneRow) => {
    const troubles = editing.troublesOf(row);
    if (troubles.length === 0) return null;
    return (
      <div className={css.troubles}>
        {troubles.map((trouble) => (
          <TroubleNote
            key={trouble.intent.commandId}
            trouble={trouble}
            editing={editing}
            backToCell={() => focusCell(row, trouble.intent.change.kind)}
          />
        ))}
      </div>
    );
  };

  return (
    <div
      ref={box}
      role="presentation"
      aria-busy={busy}
      className={busy ? css.busy : undefined}
      onKeyDown={onKeyDown}
    >
      <TypedCellGuard />
      {grouping && hasOverlappingGroups(grouping.places.by) && (
        <p className={css.overlap}>{texts.milestones.groups.overlap}</p>
      )}
      {columns.includes('timeline') && rows.length > 0 && <TimelineLegend />}
      <DataTable
        label={texts.milestones.table}
        columns={shownColumns}
        rows={shownRows}
        rowId={(row) => groups?.rowId(row) ?? row.id}
        groups={groups ?? undefined}
        leadColumn={leadColumn}
        texts={texts.filters}
        sort={sortFromParam(sort?.split(',')[0])}
        onSortChange={(next) => onSortChange(sortToParam(next))}
        sortedBy="server"
        tone={(row) =>
          editing.troublesOf(row).length > 0 ? 'current' : selection?.has(row) ? 'selected' : undefined
        }
        under={notesUnder}
        empty={empty}
        dense
      />
    </div>
  );
}
