import type { MilestoneRow } from './milestone-change.ts';

/** Can anything of it be changed by this person at all? Only then it can be chosen. */
export const isChoosable = ({ actions }: MilestoneRow): boolean =>
  actions.reschedule || actions.setDone || actions.accept || actions.assign || actions.plan;
