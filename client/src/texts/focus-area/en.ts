import type { Texts } from '../fi.ts';

export const focusAreaEn: Texts['focusArea'] = {
  title: (name, used, time) => `${name}: ${used} used, ${time} of the time has passed`,
  titleWithoutFigures: (name) => `${name}: no closed months`,
  titleNotVisible: (name) => `${name}: nothing to show`,
  notVisible: 'You may not see the plans, actuals and milestones of this focus area.',
  nobody: 'No work area belongs to this focus area yet. Shares are given on the page of a work area.',
  byShares: 'The focus area’s share of the work areas’ money',
  filters: 'Filters of the focus area',
  regionsTitle: (count) => (count === 1 ? 'One region' : `${count} regions`),
  workAreas: 'Work areas',
  budget: 'Share of the budget, €',
  workAreasSub: 'Only this focus area’s share of the money.',
  everyTitle: 'Actual and plan by focus area',
  everySub: 'All regions together, divided by the shares.',
  everyLoading: 'Fetching the focus areas …',
};
