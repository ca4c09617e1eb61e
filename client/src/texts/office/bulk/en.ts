import type { OfficeTexts } from '../fi.ts';

const milestones = (count: string, one: boolean) => `${count} ${one ? 'milestone' : 'milestones'}`;

export const bulkEn: OfficeTexts['bulk'] = {
  bar: 'Selected milestones',
  clear: 'Clear selection',
  open: {
    forecast: 'Move forecast',
    status: 'Change status',
    owner: 'Change owner',
    weight: 'Change weight',
  },
  titles: {
    forecast: (count, one) => `Move the forecast of ${milestones(count, one)}`,
    status: (count, one) => `Change the status of ${milestones(count, one)}`,
    owner: (count, one) => `Change the owner of ${milestones(count, one)}`,
    weight: (count, one) => `Change the weight of ${milestones(count, one)}`,
  },
  how: 'Move how?',
  moves: { weeks: 'Weeks', days: 'Days', on: 'All to the same date' },
  amount: { weeks: 'How many weeks', days: 'How many days' },
  amountHelp: 'A minus moves earlier: −2.',
  toDay: 'New forecast',
  reasonHelp:
    'The same reason for each. Shown to the steering group and in the change log. No client or patient data.',
  weightHelp: 'A whole number, zero or more.',
  noAmount: 'Type a whole number that is not zero.',
  noDay: 'Type the date as 31/12/2025 or 2025-12-31.',
  noOwner: 'Choose an owner.',
  noWeight: 'Type a whole number, zero or more.',
  sum: (changing, refused, same) =>
    `${changing} will change, ${refused} cannot be changed, ${same} already as wanted.`,
  afterWall: (count) => `${count} will move past the end of the funding window.`,
  refusedList: 'Cannot be changed',
  changingList: (count) => `Show the changes (${count})`,
  save: (count, one) => `Change ${milestones(count, one)}`,
  saveNone: 'Change',
  saved: (changed, left) => `${changed} changed, ${left} not changed.`,
  notChanged: (count, one) =>
    one ? `${count} milestone was not changed` : `${count} milestones were not changed`,
  faster: (by, stored, yours) => `${by} was faster. Now saved ${stored}, your change ${yours}.`,
};
