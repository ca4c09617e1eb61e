import type { Texts } from '../fi.ts';

export const workAreaSv: Texts['workArea'] = {
  lead: (name) => `Ansvarig ${name}`,
  noLead: 'Ingen ansvarig har utsetts',
  investment: (code) => `Investering ${code}`,
  share: (name, percent) => `${name} ${percent}`,
  targetGroups: (names) => `Målgrupper: ${names}`,
  costCentres: (codes) => `Kostnadsställe ${codes}`,
  budgetTitle: 'Budget',
  original: 'Ursprunglig, €',
  current: 'I kraft, €',
  change: 'Ändring, €',
  noBudget: 'Delområdet saknar budget. Utfallet syns, kvoter räknas inte.',
  add: 'Nytt delområde',
  addMilestone: 'Nytt delmål',
  importPlan: 'Importera plan',
  edit: 'Redigera',
  archived: 'arkiverat',
  none: 'Projektet har inga delområden ännu. Importera planen ur en tabell eller lägg till delområden ett för ett.',
  closing: {
    title: 'Stängning av månader',
    close: (month) => `Stäng ${month}`,
    through: (month) => `Månaderna är stängda till och med ${month}.`,
    none: 'Ingen månad är stängd: siffrorna och relationerna börjar från den första stängda månaden.',
    question: (month) => `Ska ${month} stängas?`,
    consequence:
      'En stängd månad ingår i siffrorna och öppnas inte igen. Sena bokföringar hamnar i den första öppna månaden.',
    confirm: 'Stäng månaden',
    cancel: 'Avbryt',
    closed: (month) => `${month} är stängd`,
    wait: (month) => `${month} kan stängas när den är slut.`,
  },
};
