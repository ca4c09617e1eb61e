import type { workAreaFormFi } from './fi.ts';

export const workAreaFormSv: typeof workAreaFormFi = {
  newTitle: 'Nytt delområde',
  newLead: (project) => `Delområde i projektet ${project}. Andelarna fördelar dess euro på tyngdpunkterna.`,
  administration:
    'Projektet har ännu ingen projektförvaltning. Den innehåller kostnader och delmål som gäller hela projektet, så börja med den.',
  editTitle: (name) => `Redigera: ${name}`,
  namesOnly: 'Du kan ändra delområdets namn. Övriga uppgifter ändras av projektchefen.',
  key: 'Beteckning',
  keyHelp: 'Små bokstäver a–z, siffror och bindestreck. Om fältet är tomt görs beteckningen av namnet.',
  lead: 'Ansvarig',
  nobody: 'Inte utsedd',
  partner: 'Delgenomförare',
  noPartner: 'Projektförvaltaren själv',
  investment: 'RRP-investering',
  noInvestment: 'Ingen investering',
  position: 'Ordningsnummer',
  targetGroups: 'Målgrupper',
  shares: 'Andelar av tyngdpunkter, %',
  sharesHelp:
    'Andelarna är 100 % tillsammans, med högst två decimaler. Ändrade andelar ändrar även summorna för tidigare månader; sparade lägesbilder ändras inte.',
  rest: (percent) => `Återstår ${percent}`,
  over: (percent) => `${percent} för mycket`,
  full: 'Andelarna är 100 % tillsammans',
  unread: 'Någon andel är inte ett procenttal',
  archived: 'Arkiverat: kan inte längre väljas, utfallet syns fortfarande',
  create: 'Lägg till delområdet',
  created: 'Delområdet har lagts till',
};
