import type { Texts } from '../fi.ts';

export const sessionSv: Texts['session'] = {
  title: 'Logga in i Painopiste',
  lead: 'Läget i välfärdsområdenas utvecklingsprojekt: medelsanvändning och delmål per område.',
  email: 'E-post',
  password: 'Lösenord',
  signIn: 'Logga in',
  signingIn: 'Loggar in…',
  wrong: 'E-posten eller lösenordet är fel. Kontrollera dem och försök igen.',
  tooMany: 'För många försök. Vänta en minut och försök igen.',
  unreachable: 'Servern kan inte nås. Försök igen om en stund.',
  demoTitle: 'Pröva med ett demonstrationskonto',
  demoLead: (password) => `Ett klick loggar in. Lösenordet för alla är ${password}.`,
  roles: {
    viewer: 'Läsare',
    steering: 'Medlem av styrgruppen',
    lead: 'Delområdesansvarig',
    manager: 'Projektchef',
    controller: 'Controller',
    admin: 'Administratör',
  },
  firstTitle: 'Första administratören',
  firstLead: 'Länken fungerar en gång och en timme från att den skapades.',
  name: 'Namn',
  newPassword: 'Lösenord (minst 12 tecken)',
  create: 'Skapa konto',
  firstDone: 'Kontot har skapats. Logga nu in.',
};
