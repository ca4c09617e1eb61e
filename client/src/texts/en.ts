import { burnEn } from './burn/en.ts';
import { chartEn } from './chart/en.ts';
import { errorsEn } from './errors/en.ts';
import type { Texts } from './fi.ts';
import { firstEn } from './first/en.ts';
import { focusAreaEn } from './focus-area/en.ts';
import { ledgerEn } from './ledger/en.ts';
import { liveEn } from './live/en.ts';
import { milestonesEn } from './milestones/en.ts';
import { projectEn } from './project/en.ts';
import { regionEn } from './region/en.ts';
import { regionMapEn } from './region-map/en.ts';
import { sessionEn } from './session/en.ts';
import { talkEn } from './talk/en.ts';
import { workAreaEn } from './work-area/en.ts';

export const en: Texts = {
  ...firstEn,
  burn: burnEn,
  chart: chartEn,
  errors: errorsEn,
  focusArea: focusAreaEn,
  ledger: ledgerEn,
  live: liveEn,
  milestones: milestonesEn,
  project: projectEn,
  region: regionEn,
  regionMap: regionMapEn,
  session: sessionEn,
  talk: talkEn,
  workArea: workAreaEn,
};
