import { burnEn } from './burn/en.ts';
import { errorsEn } from './errors/en.ts';
import type { Texts } from './fi.ts';
import { filtersEn } from './filters/en.ts';
import { frameEn } from './frame/en.ts';
import { portfolioEn } from './portfolio/en.ts';
import { sessionEn } from './session/en.ts';

export const en: Texts = {
  burn: burnEn,
  errors: errorsEn,
  filters: filtersEn,
  frame: frameEn,
  portfolio: portfolioEn,
  session: sessionEn,
};
