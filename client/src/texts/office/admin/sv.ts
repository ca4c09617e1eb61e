import type { AdminTexts } from './fi.ts';

export const adminSv: AdminTexts = {
  title: 'Administration',
  pageTitle: 'Administration: välj vad du underhåller',
  rooms: 'Administrationens delar',
  nothing: 'Du har inte rätt att underhålla något. Be en huvudanvändare om rätten.',
  roomTrail: (room) => `Ändringslogg: ${room}`,
  trail: { name: 'Ändringslogg', lead: 'Vem som har ändrat vad, när och varför; export till Excel' },
  cards: {
    projects: { name: 'Projekt', lead: 'Skapa, arkivera och återställ projekt' },
    people: { name: 'Personer', lead: 'Inbjudningar, roller, ersättare och konton' },
    focusAreas: { name: 'Fokusområden', lead: 'Namn, ordning, färger och områdenas egna benämningar' },
    programmes: { name: 'Program och utlysningar', lead: 'Namn, ordning och beslutsdagar' },
    catalogues: { name: 'Kataloger', lead: 'Kostnadsslag och målgrupper' },
    regions: { name: 'Områden', lead: 'Webbplatser, befolkning, samarbetsområde och om området används' },
    signIn: { name: 'Inloggning', lead: 'Roller som organisationens grupper ger, och allas åtkomstnycklar' },
  },
};
