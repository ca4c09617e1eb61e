import type { Texts } from '../fi.ts';

export const filtersEn: Texts['filters'] = {
  remove: (name) => `Remove the filter ${name}`,
  clear: 'Remove the choices',
  clearAll: 'Remove the filters',
  search: 'Search the choices',
  nothingFound: 'No choices with this search.',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  linkNotCopied: 'Copy the link from the address bar',
  toExcel: 'Export to Excel',
  sortBy: 'Order',
  ascending: (header) => `${header}, ascending`,
  descending: (header) => `${header}, descending`,
};
