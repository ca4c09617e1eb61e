import type { OfficeTexts } from '../fi.ts';

export const bulkSv: OfficeTexts['bulk'] = {
  bar: 'Valda delmål',
  clear: 'Töm urvalet',
  open: {
    forecast: 'Flytta prognosen',
    status: 'Byt läge',
    owner: 'Byt ansvarig',
    weight: 'Ändra vikten',
  },
  titles: {
    forecast: (count) => `Flytta prognosen för ${count} delmål`,
    status: (count) => `Byt läge för ${count} delmål`,
    owner: (count) => `Byt ansvarig för ${count} delmål`,
    weight: (count) => `Ändra vikten för ${count} delmål`,
  },
  how: 'Hur flyttas den?',
  moves: { weeks: 'Veckor', days: 'Dagar', on: 'Alla till samma dag' },
  amount: { weeks: 'Antal veckor', days: 'Antal dagar' },
  amountHelp: 'Minus flyttar tidigare: −2.',
  toDay: 'Ny prognos',
  reasonHelp:
    'Samma orsak för alla. Visas för styrgruppen och i ändringsloggen. Inga klient- eller patientuppgifter.',
  weightHelp: 'Ett heltal, noll eller mer.',
  noAmount: 'Skriv ett heltal som inte är noll.',
  noDay: 'Skriv dagen i formen 31.12.2025.',
  noOwner: 'Välj en ansvarig.',
  noWeight: 'Skriv ett heltal, noll eller mer.',
  sum: (changing, refused, same) => `${changing} ändras, ${refused} kan inte ändras, ${same} är redan så.`,
  afterWall: (count) => `${count} flyttas till efter användningstiden.`,
  refusedList: 'Kan inte ändras',
  changingList: (count) => `Visa ändringarna (${count})`,
  save: (count) => `Ändra ${count} delmål`,
  saveNone: 'Ändra',
  saved: (changed, left) => `${changed} ändrades, ${left} ändrades inte.`,
  notChanged: (count) => `${count} delmål ändrades inte`,
  faster: (by, stored, yours) => `${by} hann före. Sparat nu ${stored}, din ändring ${yours}.`,
};
