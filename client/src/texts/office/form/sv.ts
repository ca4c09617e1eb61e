import type { FormTexts, IssueTexts } from './fi.ts';

const issues: IssueTexts = {
  'text.required': () => 'Skriv något här.',
  'text.too-long': ([max]) => `Texten är för lång: högst ${max ?? ''} tecken.`,
  'text.forbidden-character': () =>
    'Texten innehåller ett osynligt tecken eller ett tecken som vänder textens riktning. Skriv stället på nytt.',
  'text.line-break': () => 'Skriv på en rad, utan radbrytningar och tabbar.',
  'day.invalid': () => 'Dagen finns inte. Skriv den i formen 31.12.2025.',
  'day.required': () => 'Skriv datumet som 31.12.2025.',
  'day.unlikely': () => 'Är året rätt? Det ska vara 2000–2099. Skriv datumet som 31.12.2025.',
  'slug.invalid': () =>
    'Använd små bokstäver a–z, siffror och bindestreck mellan dem, till exempel goda-tjanster.',
  'business-id.invalid': () => 'FO-numret stämmer inte med sin kontrollsiffra. Skriv det som 1234567-8.',
  'cost-centre.code-form': () => 'Använd bokstäverna a–z, siffror och tecknen . _ -, som i bokföringen.',
  'amount.invalid': () => 'Skriv beloppet i euro med siffror, till exempel 12 500 eller 12 500,50.',
  'amount.negative': () => 'Beloppet kan inte vara under noll.',
  'amount.too-large': () => 'Beloppet är för stort. Kontrollera siffrorna.',
  'number.invalid': () => 'Skriv ett heltal.',
  'number.out-of-range': ([min, max]) => `Skriv ett tal mellan ${min ?? ''} och ${max ?? ''}.`,
  'address.invalid': () => 'Skriv hela adressen, som börjar med https:// eller http://.',
  'choice.required': () => 'Välj ett av alternativen.',
  'value.invalid': () => 'Uppgiften duger inte. Kontrollera den.',
};

export const formSv: FormTexts = {
  issues,
  save: 'Spara',
  saving: 'Sparar…',
  saved: 'Sparat',
  cancel: 'Avbryt',
  optional: 'frivillig',
  nameIn: { fi: 'Namn på finska', sv: 'Namn på svenska', en: 'Namn på engelska' },
  euros: 'euro',
  calendar: 'Välj i kalendern',
  close: 'Stäng',
  leaveTitle: 'Lämna sidan utan att spara?',
  leave: 'Sidan har ändringar som inte har sparats. De försvinner om du lämnar sidan.',
  leaveAnyway: 'Lämna utan att spara',
  stay: 'Stanna kvar',
  staleTitle: 'Någon hann före: dina ändringar sparades inte',
  stale: 'Samma uppgift har ändrats efter att du öppnade sidan. Vilken ska gälla?',
  field: 'Uppgift',
  yours: 'Din',
  theirs: 'Sparad nu',
  keepYours: 'Spara mina ändringar',
  keepTheirs: 'Ta de sparade',
  empty: 'tom',
};
