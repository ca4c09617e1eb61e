import { burnSv } from './burn/sv.ts';
import { errorsSv } from './errors/sv.ts';
import type { Texts } from './fi.ts';
import { filtersSv } from './filters/sv.ts';
import { frameSv } from './frame/sv.ts';
import { portfolioSv } from './portfolio/sv.ts';
import { sessionSv } from './session/sv.ts';

export const sv: Texts = {
  burn: burnSv,
  errors: errorsSv,
  filters: filtersSv,
  frame: frameSv,
  portfolio: portfolioSv,
  session: sessionSv,
};
