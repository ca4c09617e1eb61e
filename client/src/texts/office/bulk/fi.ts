export const bulkFi = {
  bar: 'Valitut välitavoitteet',
  clear: 'Tyhjennä valinta',
  open: {
    forecast: 'Siirrä ennustetta',
    status: 'Vaihda tila',
    owner: 'Vaihda vastuuhenkilö',
    weight: 'Muuta painoa',
  },
  titles: {
    forecast: (count: string, _one: boolean) => `Siirrä ${count} välitavoitteen ennustetta`,
    status: (count: string, _one: boolean) => `Vaihda ${count} välitavoitteen tila`,
    owner: (count: string, _one: boolean) => `Vaihda ${count} välitavoitteen vastuuhenkilö`,
    weight: (count: string, _one: boolean) => `Muuta ${count} välitavoitteen painoa`,
  },
  how: 'Miten siirretään?',
  moves: { weeks: 'Viikkoja', days: 'Päiviä', on: 'Kaikki samaan päivään' },
  amount: { weeks: 'Montako viikkoa', days: 'Montako päivää' },
  amountHelp: 'Miinus siirtää aiemmaksi: −2.',
  toDay: 'Uusi ennuste',
  reasonHelp: 'Sama syy jokaiselle. Näkyy ohjausryhmälle ja muutoslokissa. Ei asiakas- tai potilastietoja.',
  weightHelp: 'Kokonaisluku, nolla tai enemmän.',
  noAmount: 'Kirjoita kokonaisluku, joka ei ole nolla.',
  noDay: 'Kirjoita päivä muodossa 31.12.2025.',
  noOwner: 'Valitse vastuuhenkilö.',
  noWeight: 'Kirjoita kokonaisluku, nolla tai enemmän.',
  sum: (changing: string, refused: string, same: string) =>
    `${changing} muuttuu, ${refused} ei voi muuttaa, ${same} on jo näin.`,
  afterWall: (count: string) => `${count} siirtyy käyttöajan jälkeen.`,
  refusedList: 'Ei voi muuttaa',
  changingList: (count: string) => `Näytä muutokset (${count})`,
  save: (count: string, one: boolean) =>
    one ? `Muuta ${count} välitavoite` : `Muuta ${count} välitavoitetta`,
  saveNone: 'Muuta',
  saved: (changed: string, left: string) => `${changed} muutettu, ${left} ei muuttunut.`,
  notChanged: (count: string, one: boolean) =>
    one ? `${count} välitavoite ei muuttunut` : `${count} välitavoitetta ei muuttunut`,
  faster: (by: string, stored: string, yours: string) =>
    `${by} ehti ensin. Tallennettu nyt ${stored}, sinun muutoksesi ${yours}.`,
};
