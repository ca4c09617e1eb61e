import type { TextIssue } from '@painopiste/shared/values/text-rule';
import type { ValueIssue } from '@painopiste/shared/values/form-values';

/** A sentence for every issue of a field; `numbers` are the bounds that the issue names. */
export type IssueTexts = Record<
  TextIssue | ValueIssue | 'value.invalid',
  (numbers: readonly string[]) => string
>;

const issues: IssueTexts = {
  'text.required': () => 'Kirjoita tähän jotakin.',
  'text.too-long': ([max]) => `Teksti on liian pitkä: enintään ${max ?? ''} merkkiä.`,
  'text.forbidden-character': () =>
    'Tekstissä on näkymätön merkki tai merkki, joka kääntää tekstin suunnan. Kirjoita kohta uudelleen.',
  'text.line-break': () => 'Kirjoita yhdelle riville, ilman rivinvaihtoja ja sarkaimia.',
  'day.invalid': () => 'Päivää ei ole olemassa. Kirjoita se muodossa 31.12.2025.',
  'day.required': () => 'Kirjoita päivä muodossa 31.12.2025.',
  'day.unlikely': () => 'Onko vuosi oikein? Sen on oltava 2000–2099. Kirjoita päivä muodossa 31.12.2025.',
  'slug.invalid': () =>
    'Käytä pieniä kirjaimia a–z, numeroita ja niiden välissä yhdysmerkkejä, esimerkiksi hyvat-palvelut.',
  'business-id.invalid': () => 'Y-tunnus ei täsmää tarkistusnumeroonsa. Kirjoita se muodossa 1234567-8.',
  'cost-centre.code-form': () => 'Käytä kirjaimia a–z, numeroita ja merkkejä . _ -, kuten kirjanpidossa.',
  'amount.invalid': () => 'Kirjoita euromäärä numeroin, esimerkiksi 12 500 tai 12 500,50.',
  'amount.negative': () => 'Euromäärä ei voi olla alle nollan.',
  'amount.too-large': () => 'Euromäärä on liian suuri. Tarkista numerot.',
  'number.invalid': () => 'Kirjoita kokonaisluku.',
  'percent.out-of-range': () => 'Kirjoita prosentti väliltä 0–100, enintään kaksi desimaalia.',
  'number.out-of-range': ([min, max]) => `Kirjoita luku väliltä ${min ?? ''}–${max ?? ''}.`,
  'address.invalid': () => 'Kirjoita koko osoite, joka alkaa https:// tai http://.',
  'choice.required': () => 'Valitse jokin vaihtoehdoista.',
  'key.invalid': () => 'Käytä pieniä kirjaimia a–z, numeroita ja yhdysviivoja.',
  'code.invalid': () => 'Kirjoita kaksi isoa kirjainta, esimerkiksi IK.',
  'pair.required': () => 'Anna molemmat tai jätä molemmat tyhjiksi.',
  'email.invalid': () => 'Kirjoita sähköpostiosoite kokonaan, esimerkiksi etunimi.sukunimi@alue.fi.',
  'password.too-short': ([min]) => `Salasana on liian lyhyt: vähintään ${min ?? ''} merkkiä.`,
  'password.not-alike': () => 'Salasanat eivät ole samat. Kirjoita ne uudelleen.',
  'value.invalid': () => 'Tämä tieto ei kelpaa. Tarkista se.',
};

export const formFi = {
  issues,
  save: 'Tallenna',
  saving: 'Tallennetaan…',
  saved: 'Tallennettu',
  cancel: 'Peruuta',
  optional: 'valinnainen',
  nameIn: { fi: 'Nimi suomeksi', sv: 'Nimi ruotsiksi', en: 'Nimi englanniksi' },
  euros: 'euroa',
  calendar: 'Valitse kalenterista',
  close: 'Sulje',
  leaveTitle: 'Poistutko tallentamatta?',
  leave: 'Tällä sivulla on muutoksia, joita ei ole tallennettu. Ne häviävät, jos poistut.',
  leaveAnyway: 'Poistu tallentamatta',
  stay: 'Jää sivulle',
  staleTitle: 'Joku ehti ensin: muutoksiasi ei tallennettu',
  stale: 'Sama tieto on muuttunut sen jälkeen, kun avasit sivun. Kumpi jää voimaan?',
  field: 'Tieto',
  yours: 'Sinun',
  theirs: 'Nyt tallessa',
  keepYours: 'Tallenna omat muutokset',
  keepTheirs: 'Ota tallessa olevat',
  empty: 'tyhjä',
  waiting: 'Odottaa yhteyttä',
  waitingHelp: 'Kirjoittamasi on tallessa tässä selaimessa ja lähtee itsestään, kun yhteys palaa.',
  dropWaiting: 'Älä lähetä',
};

export type FormTexts = typeof formFi;
