import type { Sort } from '../ui/data-table/data-column.ts';

/** Reads `-forecast` of the address as an order; null where nothing is asked for. */
export const sortFromParam = (param: string | undefined): Sort | null =>
  param ? { id: param.replace(/^-/, ''), desc: param.startsWith('-') } : null;

/** Writes an order as the address shows it. */
export const sortToParam = (sort: Sort): string => `${sort.desc ? '-' : ''}${sort.id}`;
