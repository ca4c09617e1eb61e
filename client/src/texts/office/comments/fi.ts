import { plural } from '../../plural.ts';

export const commentsFi = {
  title: (count: number) =>
    count === 0 ? 'Kommentit' : plural(count, { one: '1 kommentti', other: `${count} kommenttia` }),
  empty: 'Ei vielä kommentteja.',
  emptyWriter: 'Ei vielä kommentteja. Kirjoita ensimmäinen.',
  field: 'Kommentti',
  help: 'Ei asiakas- tai potilastietoja. Mainitse henkilö kirjoittamalla @ ja alku nimestä.',
  submit: 'Lähetä kommentti',
  sent: 'Kommentti lähetetty.',
  edit: 'Muokkaa',
  editOwn: (when: string) => `Muokkaa kommenttiasi ${when}`,
  save: 'Tallenna kommentti',
  saved: 'Kommentti tallennettu.',
  withdraw: 'Peru kommentti',
  withdrawOwn: (when: string) => `Peru kommenttisi ${when}`,
  withdrawSure: 'Perutaanko kommentti? Se jää näkyviin peruttuna, ilman tekstiä.',
  keep: 'Älä peru',
  withdrawn: 'Kommentti on peruttu.',
  withdrawnAt: (when: string) => `Peruttu ${when}`,
  edited: (when: string) => `muokattu ${when}`,
  people: 'Mainittavat henkilöt',
  nobody: 'Kukaan tämän kohteen näkevä ei vastaa hakua.',
  seeking: 'Haetaan…',
};

export type CommentTexts = typeof commentsFi;
