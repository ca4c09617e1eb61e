import { useRef, type KeyboardEvent } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import type { LeadColumn } from './data-column.ts';
import css from './row-selection.module.css';
import { AS_COLUMN_HEADER, AS_GRID_CELL } from './table-roles.ts';

/** Rows that can be chosen; which are is kept by whoever shows the table. */
export type RowSelection<Row> = {
  can: (row: Row) => boolean;
  has: (row: Row) => boolean;
  /** "Valitse: Hoidon jatkuvuuden malli" */
  label: (row: Row) => string;
  /** "Valitse kaikki tällä sivulla" */
  allLabel: string;
  onChange: (rows: readonly Row[], chosen: boolean) => void;
  /** Where Enter on a box leads: to what can be done with the chosen rows. */
  onEnter: () => void;
};

type BoxProps = {
  label: string;
  checked: boolean;
  isMixed?: boolean;
  onChange: (chosen: boolean, withShift: boolean) => void;
  onChooseAll: () => void;
  onEnter: () => void;
  showLabel?: boolean;
};

function Box({
  label,
  checked,
  isMixed = false,
  onChange,
  onChooseAll,
  onEnter,
  showLabel = false,
}: BoxProps) {
  const isShiftDown = useRef(false);
  const onKey = (event: KeyboardEvent) => {
    isShiftDown.current = event.shiftKey;
    if (event.type === 'keydown' && event.key === 'Enter') {
      event.preventDefault();
      onEnter();
    }
    const isAll = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a';
    if (event.type !== 'keydown' || !isAll) return;
    event.preventDefault();
    onChooseAll();
  };
  return (
    <label className={css.box}>
      <input
        type="checkbox"
        ref={(box) => {
          // Only the property says "some of them"; there is no attribute for it.
          if (box) box.indeterminate = isMixed;
        }}
        checked={checked}
        onKeyDown={onKey}
        onKeyUp={onKey}
        onChange={({ target, nativeEvent }) => {
          const withShift = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey;
          onChange(target.checked, withShift || isShiftDown.current);
        }}
      />
      {showLabel ? label : <VisuallyHidden>{label}</VisuallyHidden>}
    </label>
  );
}

/**
 * The boxes before the rows: Space or a click chooses a row, with Shift all from the last one to it, Ctrl+A the whole page;
 * Enter goes on to what can be done with them.
 */
export function useRowSelection<Row>(selection: RowSelection<Row> | undefined): LeadColumn<Row> | undefined {
  const anchor = useRef<Row | null>(null);
  if (!selection) return undefined;
  const { can, has, label, allLabel, onChange, onEnter } = selection;

  return (rows) => {
    const choosable = rows.filter(can);
    const count = choosable.filter(has).length;
    const chooseAll = () => onChange(choosable, true);
    const choose = (row: Row, chosen: boolean, withShift: boolean) => {
      const from = anchor.current === null ? -1 : choosable.indexOf(anchor.current);
      const to = choosable.indexOf(row);
      anchor.current = row;
      const isRange = withShift && from !== -1;
      onChange(isRange ? choosable.slice(Math.min(from, to), Math.max(from, to) + 1) : [row], chosen);
    };
    const all = (showLabel: boolean) => (
      <Box
        label={allLabel}
        checked={count > 0 && count === choosable.length}
        isMixed={count > 0 && count < choosable.length}
        onChange={(chosen) => onChange(choosable, chosen)}
        onChooseAll={chooseAll}
        onEnter={onEnter}
        showLabel={showLabel}
      />
    );
    return {
      tableClass: css.table,
      above: choosable.length > 0 && (
        <div className={css.above} data-print="never">
          {all(true)}
        </div>
      ),
      head: (
        <th {...AS_COLUMN_HEADER} className={css.select}>
          {all(false)}
        </th>
      ),
      cell: (row) => (
        <td {...AS_GRID_CELL} className={css.select} data-column="select" tabIndex={-1}>
          {can(row) && (
            <Box
              label={label(row)}
              checked={has(row)}
              onChange={(chosen, withShift) => choose(row, chosen, withShift)}
              onChooseAll={chooseAll}
              onEnter={onEnter}
            />
          )}
        </td>
      ),
      blank: <td {...AS_GRID_CELL} className={css.select} />,
    };
  };
}
