import type { RowReason } from '@painopiste/shared/ledger/row-reason';
import type { RowFate } from '@painopiste/shared/ledger/row-fate';

type BatchState = 'preparing' | 'ready' | 'active' | 'undone' | 'abandoned';

const fates: Record<RowFate, string> = {
  imported: 'Uusia rivejä',
  unchanged: 'Ennallaan',
  changed: 'Muuttuneita',
  refused: 'Hylättyjä',
  'not-ours': 'Ei hankkeen kustannuksia',
  total: 'Summarivejä',
};

const reasons: Record<RowReason, (column: string, value: string) => string> = {
  'row-incomplete': () => 'riviltä puuttuu sarakkeita',
  'bad-date': (column, value) => `${column}: päivää ”${value}” ei ole olemassa`,
  'bad-amount': (column, value) => `${column}: ”${value}” ei ole summa`,
  'bad-account': (column, value) => `${column}: ”${value}” ei ole tilinumero`,
  'bad-voucher': (column, value) => `${column}: ”${value}” ei ole tositenumero`,
  'unknown-cost-centre': (_column, value) => `kustannuspaikkaa ${value} ei tunneta`,
  'unknown-account': (_column, value) => `tilille ${value} ei ole kustannuslajia`,
  'category-not-on-line': (_column, value) => `tilin ${value} kustannuslaji ei kuulu rahoituslinjaan`,
  'outside-window': (_column, value) => `${value} ei ole rahoituksen käyttöajalla`,
  'held-by-pivot': (_column, value) =>
    `kustannuspaikan ${value} kuukausi on jo kirjanpidossa summana kustannusseurannasta`,
  'outside-your-scope': (_column, value) => `kustannuspaikka ${value} ei kuulu sinun hankkeeseesi`,
};

const states: Record<BatchState, string> = {
  preparing: 'luetaan',
  ready: 'odottaa vahvistusta',
  active: 'tuotu',
  undone: 'peruttu',
  abandoned: 'hylätty',
};

export const ledgerFi = {
  pageTitle: 'Tuonti',
  title: 'Tuo kirjanpidon vienti',
  lead: 'Kirjanpidon pääkirja CSV-tiedostona. Mitään ei viedä kirjoille ennen kuin vahvistat.',
  region: 'Alue',
  drop: 'Pudota kirjanpidon tiedosto tähän',
  dropHelp: 'CSV, jossa on ainakin sarakkeet Tositepäivä, Tositenumero, Tili, Kustannuspaikka ja Summa.',
  pick: 'Valitse tiedosto',
  reading: 'Luetaan kirjanpitoa',
  sending: 'Lähetetään tiedostoa',
  rowsOf: (read: string, of: string) => `${read} / ${of} riviä`,
  rows: (read: string) => `${read} riviä`,
  previewTitle: (file: string, rows: string) => `${file}: ${rows} riviä`,
  change: (euros: string) => `Tuonti muuttaa toteumaa ${euros}.`,
  fileTotal: (euros: string) => `Tiedoston rivien summa on ${euros}.`,
  booked: (range: string) => `Kirjauspäivät ${range}.`,
  totalMatches: (euros: string) => `Tiedoston oma summarivi ${euros} täsmää.`,
  totalDiffers: (stated: string, difference: string) =>
    `Tiedoston summarivi on ${stated}, mutta rivien summa poikkeaa siitä ${difference}. Tarkista, ettei rivejä puutu.`,
  late: (count: string) =>
    `${count} riviä kuuluu suljettuun kuukauteen ja kirjautuu ensimmäiseen avoimeen kuukauteen.`,
  adjusted: (count: string) =>
    `${count} muuttunutta riviä on suljetussa kuukaudessa: erotus kirjautuu ensimmäiseen avoimeen kuukauteen.`,
  partial: 'Näet vain oman hankkeesi rivit.',
  fates,
  fate: 'Rivin kohtalo',
  count: 'Rivejä',
  reasons,
  refusedTitle: (count: string) => `${count} hylättyä riviä`,
  row: 'Rivi',
  reason: 'Syy',
  moreRefused: (shown: string, of: string) => `Näytetään ${shown} ensimmäistä, kaikkiaan ${of}.`,
  unknownCodes: 'Tuntemattomat kustannuspaikat',
  notOurs: 'Merkitse: ei meidän',
  notOursDone: (code: string) => `${code} on merkitty: ei hankkeen kustannuksia. Tuo tiedosto uudelleen.`,
  sumsTitle: 'Summat kustannuspaikoittain ja kuukausittain',
  costCentre: 'Kustannuspaikka',
  month: 'Kuukausi',
  fileSum: 'Tiedostossa, €',
  changeSum: 'Muutos, €',
  confirm: 'Tuo kirjoille',
  confirmGood: (count: string) => `Tuo ${count} kelvollista riviä`,
  discard: 'Hylkää tiedosto',
  imported: (rows: string, euros: string) => `Tuotu ${rows} riviä, toteuma muuttui ${euros}.`,
  undone: 'Tuonti on peruttu, ja luvut ovat kuten ennen sitä.',
  discarded: 'Tiedosto on hylätty. Kirjoille ei viety mitään.',
  undo: 'Peru tuonti',
  undoing: 'Perutaan',
  nothingNew: 'Tiedostossa ei ole uutta: 0 uutta, 0 muuttunutta riviä.',
  historyTitle: (count: number) => (count === 1 ? 'Yksi tuonti' : `${count} tuontia`),
  noHistory: 'Alueelle ei ole vielä tuotu kirjanpitoa.',
  file: 'Tiedosto',
  state: 'Tila',
  states,
  by: 'Tuoja',
  commandLine: 'komentorivi',
  on: 'Päivä',
  open: (file: string) => `Avaa ${file}`,
  freeText: 'Palkkojen ja matkojen selitteitä ei tallenneta, sillä ne voivat sisältää henkilötietoja.',
};
