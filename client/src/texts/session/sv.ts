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
  sessionOver:
    'Din session är avslutad: du loggades ut någon annanstans eller så är det över 12 timmar sedan du loggade in. Logga in igen.',
  signInBy: (name) => `Logga in: ${name}`,
  providerUnreachable: (name) =>
    `${name} svarar inte just nu. Försök igen om en stund eller fråga supporten i din organisation.`,
  orByPassword: 'Eller logga in med e-post och lösenord:',
  refused: {
    'not-in-use': 'Ditt konto är inte i bruk i Painopiste. Fråga administratören.',
    'email-missing': 'Din organisation uppger inte din e-postadress. Fråga supporten i din organisation.',
    'email-unverified':
      'Din organisation har inte bekräftat din e-postadress. Fråga supporten i din organisation.',
    cancelled: 'Inloggningen avbröts. Du kan försöka igen.',
    failed: 'Inloggningen lyckades inte. Försök igen.',
  },
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
  ownAccount: 'Eget konto',
  accessTokens: 'Åtkomstnycklar',
  administration: 'Administration',
};
