import { plural } from '../plural.ts';
import type { LiveTexts } from './fi.ts';

const did: Readonly<Record<string, string>> = {
  'milestone:reschedule': 'flyttade en prognos',
  'milestone:set-done': 'ändrade ett delmåls läge',
  'milestone:accept': 'godkände ett delmål',
  'milestone:assign': 'bytte ansvarig person',
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
};
