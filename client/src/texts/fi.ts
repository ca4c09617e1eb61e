import { burnFi } from './burn/fi.ts';
import { chartFi } from './chart/fi.ts';
import { errorsFi } from './errors/fi.ts';
import { firstFi } from './first/fi.ts';
import { focusAreaFi } from './focus-area/fi.ts';
import { ledgerFi } from './ledger/fi.ts';
import { liveFi } from './live/fi.ts';
import { milestonesFi } from './milestones/fi.ts';
import { projectFi } from './project/fi.ts';
import { regionFi } from './region/fi.ts';
import { regionMapFi } from './region-map/fi.ts';
import { sessionFi } from './session/fi.ts';
import { talkFi } from './talk/fi.ts';
import { workAreaFi } from './work-area/fi.ts';

/** Every sentence of the product in Finnish; the other languages must have the same keys. */
export const fi = {
  ...firstFi,
  burn: burnFi,
  chart: chartFi,
  errors: errorsFi,
  focusArea: focusAreaFi,
  ledger: ledgerFi,
  live: liveFi,
  milestones: milestonesFi,
  project: projectFi,
  region: regionFi,
  regionMap: regionMapFi,
  session: sessionFi,
  talk: talkFi,
  workArea: workAreaFi,
};

export type Texts = typeof fi;
