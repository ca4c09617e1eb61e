import type { Texts } from '../fi.ts';

export const workAreaEn: Texts['workArea'] = {
  lead: (name) => `Lead ${name}`,
  noLead: 'No lead is named',
  investment: (code) => `Investment ${code}`,
  share: (name, percent) => `${name} ${percent}`,
  targetGroups: (names) => `Target groups: ${names}`,
  costCentres: (codes) => `Cost centre ${codes}`,
  budgetTitle: 'Budget',
  original: 'Original, €',
  current: 'Current, €',
  change: 'Change, €',
  noBudget: 'The work area has no budget. Its actual is shown, ratios are not computed.',
};
