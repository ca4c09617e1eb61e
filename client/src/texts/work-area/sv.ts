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
};
