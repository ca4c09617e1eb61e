import type { Texts } from '../fi.ts';

export const filtersSv: Texts['filters'] = {
  remove: (name) => `Ta bort filtret ${name}`,
  clear: 'Ta bort valen',
  clearAll: 'Ta bort filtren',
  search: 'Sök bland alternativen',
  nothingFound: 'Inga alternativ med denna sökning.',
  copyLink: 'Kopiera länken',
  linkCopied: 'Länken kopierades',
  linkNotCopied: 'Kopiera länken från adressfältet',
  toExcel: 'Exportera till Excel',
  sortBy: 'Ordning',
  ascending: (header) => `${header}, stigande`,
  descending: (header) => `${header}, fallande`,
};
