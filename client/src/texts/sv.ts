import { burnSv } from './burn/sv.ts';
import { chartSv } from './chart/sv.ts';
import { errorsSv } from './errors/sv.ts';
import type { Texts } from './fi.ts';
import { firstSv } from './first/sv.ts';
import { focusAreaSv } from './focus-area/sv.ts';
import { ledgerSv } from './ledger/sv.ts';
import { liveSv } from './live/sv.ts';
import { milestonesSv } from './milestones/sv.ts';
import { projectSv } from './project/sv.ts';
import { regionSv } from './region/sv.ts';
import { regionMapSv } from './region-map/sv.ts';
import { sessionSv } from './session/sv.ts';
import { talkSv } from './talk/sv.ts';
import { workAreaSv } from './work-area/sv.ts';

export const sv: Texts = {
  ...firstSv,
  burn: burnSv,
  chart: chartSv,
  errors: errorsSv,
  focusArea: focusAreaSv,
  ledger: ledgerSv,
  live: liveSv,
  milestones: milestonesSv,
  project: projectSv,
  region: regionSv,
  regionMap: regionMapSv,
  session: sessionSv,
  talk: talkSv,
  workArea: workAreaSv,
};
