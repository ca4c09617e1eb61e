import { useLayoutEffect, useState, type KeyboardEvent } from 'react';
import type { CellControls } from './data-column.ts';

type CellPlace = { rowId: string; columnId: string };
type Leaving = CellPlace & { by: 0 | 1 | -1 };

const TYPING = 'input:not([type="checkbox"]), select, textarea, [contenteditable]';
const FOCUSABLE = 'a[href], button:not([disabled]), input, select, textarea';

const samePlace = (a: CellPlace | null, b: CellPlace): boolean =>
  a?.rowId === b.rowId && a.columnId === b.columnId;

const shownCells = (row: Element): HTMLElement[] =>
  [...row.querySelectorAll<HTMLElement>(':scope > [data-column]')].filter(
    (cell) => getComputedStyle(cell).display !== 'none',
  );

function focusIn(cell: HTMLElement | undefined): void {
  (cell?.querySelector<HTMLElement>(FOCUSABLE) ?? cell)?.focus();
}

/** Where the keyboard goes from a cell; null where the key is none of the grid's. */
function cellTowards(
  event: KeyboardEvent,
  cell: HTMLElement,
  rows: HTMLElement[],
): HTMLElement | null | undefined {
  const row = cell.parentElement as HTMLElement;
  const cells = shownCells(row);
  const x = cells.indexOf(cell);
  const y = rows.indexOf(row);
  const inRow = (at: number) => shownCells(rows[at] ?? row)[x];
  switch (event.key) {
    case 'ArrowLeft':
      return cells[x - 1];
    case 'ArrowRight':
      return cells[x + 1];
    case 'ArrowUp':
      return inRow(y - 1);
    case 'ArrowDown':
      return inRow(y + 1);
    case 'Home':
      return event.ctrlKey ? shownCells(rows[0] ?? row)[0] : cells[0];
    case 'End':
      return event.ctrlKey ? shownCells(rows.at(-1) ?? row).at(-1) : cells.at(-1);
    default:
      return null;
  }
}

function focusAfterLeaving(table: HTMLElement, { rowId, columnId, by }: Leaving): void {
  const cells = [...table.querySelectorAll<HTMLElement>('[data-column]')];
  const at = cells.findIndex(
    (cell) => cell.dataset['column'] === columnId && cell.parentElement?.dataset['row'] === rowId,
  );
  const onwards = by === -1 ? cells.slice(0, Math.max(at, 0)).reverse() : cells.slice(at + 1);
  const next = by === 0 ? undefined : onwards.find((cell) => cell.dataset['edit'] === 'can');
  focusIn(next ?? cells[at]);
}

/**
 * The keyboard of a table whose cells can be edited: arrows move between cells, Enter opens an editor (it is a button),
 * Esc shows the cell as it was. One cell is open at a time.
 */
export function useCellGrid(tableId: string) {
  const [open, setOpen] = useState<CellPlace | null>(null);
  const [leaving, setLeaving] = useState<Leaving | null>(null);

  // The cell that had the keyboard was just made anew by React; the browser's focus has to be put back by hand.
  useLayoutEffect(() => {
    const table = document.getElementById(tableId);
    if (leaving && table) focusAfterLeaving(table, leaving);
  }, [leaving, tableId]);

  const leave = (place: CellPlace, by: 0 | 1 | -1) => {
    setOpen(null);
    setLeaving({ ...place, by });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const cell = target.closest<HTMLElement>('[data-column]');
    const isElsewhere = !cell || target.closest('[popover]') !== null;
    if (isElsewhere || event.altKey || event.metaKey) return;
    if (open) {
      if (event.key === 'Escape') leave(open, 0);
      return;
    }
    if (target.matches(TYPING)) return;
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
    const next = cellTowards(event, cell, rows);
    if (next === null) return;
    event.preventDefault();
    focusIn(next);
  };

  return {
    onKeyDown,
    isOpen: (place: CellPlace) => samePlace(open, place),
    openCell: setOpen,
    controlsOf: (place: CellPlace): CellControls => ({
      close: () => leave(place, 0),
      moveOn: (by) => leave(place, by),
    }),
  };
}

export type CellGrid = ReturnType<typeof useCellGrid>;
