import { aBatchLine } from './a-batch.ts';
import { aBurnAnswer } from './a-burn-answer.ts';
import { aFocusAreaPage, someFocusAreas } from './a-focus-area.ts';
import { aMilestoneRow } from './a-milestone-row.ts';
import { aProjectPage } from './a-project-page.ts';
import { aRegionPage } from './a-region-page.ts';
import { aWorkAreaPage } from './a-work-area.ts';
import { anOverview } from './an-overview.ts';
import { month } from '@painopiste/shared/values/month';
import { milestoneAnswers } from './milestone-answers.ts';

/** What every page asks, answered by the builders. A test replaces the answers it is about. */
export const pageAnswers = () => ({
  ...milestoneAnswers([aMilestoneRow()]).answers,
  region: { overview: () => anOverview(), get: () => aRegionPage(), burn: () => aBurnAnswer() },
  focusArea: { list: () => someFocusAreas(), get: () => aFocusAreaPage(), burn: () => aBurnAnswer() },
  project: { get: () => aProjectPage(), burn: () => aBurnAnswer() },
  workArea: { get: () => aWorkAreaPage(), burn: () => aBurnAnswer() },
  ledger: { batches: () => [aBatchLine()] },
  month: {
    get: () => ({ version: 1, closedThrough: month('2024-08'), next: month('2024-09'), canClose: false }),
  },
});
