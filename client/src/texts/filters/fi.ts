/** Words of every filtered list. */
export const filtersFi = {
  remove: (name: string) => `Poista suodatin ${name}`,
  clear: 'Poista valinnat',
  clearAll: 'Poista suodattimet',
  search: 'Hae vaihtoehtoja',
  nothingFound: 'Ei vaihtoehtoja tällä haulla.',
  copyLink: 'Kopioi linkki',
  linkCopied: 'Linkki kopioitu',
  linkNotCopied: 'Kopioi linkki osoiteriviltä',
  toExcel: 'Vie Exceliin',
  sortBy: 'Järjestys',
  ascending: (header: string) => `${header}, nouseva`,
  descending: (header: string) => `${header}, laskeva`,
};
