import type { MilestoneChanges } from '../../features/milestones/milestone-list.ts';

/** What has changed in a milestone, in the words and days of the other columns: `state done 2024-09-25, forecast 2024-08-31 > 2024-09-30`. */
export function changeWords(change: MilestoneChanges | undefined): string | null {
  if (!change) return null;
  const { addedOn, state, forecast } = change;
  const words = [
    addedOn && `added ${addedOn}`,
    state && `state ${state.to} ${state.on}`,
    forecast && `forecast ${forecast.from ?? 'none'} > ${forecast.to ?? 'none'}`,
  ].filter((word) => word !== null);
  return words.length > 0 ? words.join(', ') : 'other';
}
