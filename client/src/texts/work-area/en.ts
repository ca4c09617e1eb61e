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
  add: 'New work area',
  addMilestone: 'New milestone',
  importPlan: 'Import plan',
  edit: 'Edit',
  archived: 'archived',
  none: 'The project has no work areas yet. Import the plan from a spreadsheet, or add work areas one by one.',
  closing: {
    title: 'Closing of months',
    close: (month) => `Close ${month}`,
    through: (month) => `Months are closed through ${month}.`,
    none: 'No month is closed: figures and ratios begin with the first closed month.',
    question: (month) => `Close ${month}?`,
    consequence:
      'A closed month enters the figures and is not opened again. Late entries post to the first open month.',
    confirm: 'Close the month',
    cancel: 'Cancel',
    closed: (month) => `${month} is closed`,
    wait: (month) => `${month} can be closed once it has ended.`,
  },
};
