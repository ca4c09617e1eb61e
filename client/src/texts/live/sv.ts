import { plural } from '../plural.ts';
import type { LiveTexts } from './fi.ts';

const did: Readonly<Record<string, string>> = {
  'milestone:reschedule': 'flyttade en prognos',
  'milestone:set-done': 'ändrade ett delmåls läge',
  'milestone:accept': 'godkände ett delmål',
  'milestone:assign': 'bytte ansvarig person',
  'milestone:edit': 'redigerade ett delmål',
  'milestone:create': 'lade till ett delmål',
  'milestone:cancel': 'drog tillbaka ett delmål',
  'milestone:plan': 'ändrade planen',
  'milestone:rebaseline': 'fastställde en ny bastidsplan',
  'evidence:submit': 'lämnade in ett verifikat',
  'evidence:decide': 'avgjorde ett verifikat',
  'project:edit': 'redigerade ett projekt',
  'project:create': 'lade upp ett projekt',
  'work-area:edit': 'redigerade ett delområde',
  'work-area:create': 'lade till ett delområde',
  'funding-line:edit': 'redigerade finansieringen',
  'month:close': 'stängde en månad',
  'plan:import': 'förde in en plan',
  'budget:approve': 'godkände budgeten',
  'comment:write': 'kommenterade',
  'ledger:import': 'förde in bokföring',
  'ledger:undo': 'ångrade en införd bokföring',
};

const doing = (action: string): string => did[action] ?? 'ändrade uppgifter';

export const liveSv: LiveTexts = {
  one: (actor, action) => `Uppdaterat: ${actor} ${doing(action)}`,
  edited: (actor, action) =>
    `${actor} ${doing(action)} på raden som du redigerar. Det du skrivit finns kvar: ändrade ni samma sak frågar vi dig när du sparar.`,
  many: (count, actors) => `Uppdaterat: ${count} ändringar (${actors.join(', ')})`,
  lost: 'Ingen förbindelse med servern.',
  ended: 'Din session är slut. Andras ändringar syns inte längre.',
  signIn: 'Logga in på nytt',
  waiting: (count) =>
    plural(count, {
      one: '1 ändring väntar på förbindelse.',
      other: `${count} ändringar väntar på förbindelse.`,
    }),
  notKept: 'Webbläsaren kan inte bevara dem: stäng inte sidan innan de har skickats.',
  refused: (count) =>
    plural(count, {
      one: '1 ändring sparades inte och väntar på ditt beslut',
      other: `${count} ändringar sparades inte och väntar på ditt beslut`,
    }),
  decide: 'Visa',
  change: 'Ändring',
  waitingTitle: 'Väntande ändringar',
  nothingWaits: 'Ingen ändring väntar: alla är skickade eller borttagna.',
  stillWaits: 'Väntar på kontakt och skickas av sig själv.',
  given: (when: string) => `Skrevs ${when}`,
  openPage: 'Öppna sidan',
  sendAgain: 'Skicka igen',
  dropIt: 'Ta bort ur kön',
  close: 'Stäng',
  field: 'Uppgift',
  yours: 'Din',
  theirs: 'Sparat nu',
  empty: 'tomt',
};
