/**
 * The roles that a table's elements have anyway, said aloud: laid out as blocks or grids on a narrow screen, browsers
 * take them away, and those who hear the page would lose the table.
 */
export const AS_TABLE = { role: 'table' } as const;
export const AS_GRID = { role: 'grid' } as const;
export const AS_ROWS = { role: 'rowgroup' } as const;
export const AS_ROW = { role: 'row' } as const;
export const AS_COLUMN_HEADER = { role: 'columnheader', scope: 'col' } as const;
export const AS_ROW_HEADER = { role: 'rowheader', scope: 'row' } as const;
export const AS_CELL = { role: 'cell' } as const;
export const AS_GRID_CELL = { role: 'gridcell' } as const;
