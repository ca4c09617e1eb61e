import { burnSv } from './burn/sv.ts';
import { chartSv } from './chart/sv.ts';
import { errorsSv } from './errors/sv.ts';
import type { Texts } from './fi.ts';
import { filtersSv } from './filters/sv.ts';
import { frameSv } from './frame/sv.ts';
import { ledgerSv } from './ledger/sv.ts';
import { milestonesSv } from './milestones/sv.ts';
import { portfolioSv } from './portfolio/sv.ts';
import { projectSv } from './project/sv.ts';
import { regionSv } from './region/sv.ts';
import { sessionSv } from './session/sv.ts';
import { workAreaSv } from './work-area/sv.ts';

export const sv: Texts = {
  burn: burnSv,
  chart: chartSv,
  errors: errorsSv,
  filters: filtersSv,
  frame: frameSv,
  ledger: ledgerSv,
  milestones: milestonesSv,
  portfolio: portfolioSv,
  project: projectSv,
  region: regionSv,
  session: sessionSv,
  workArea: workAreaSv,
};
