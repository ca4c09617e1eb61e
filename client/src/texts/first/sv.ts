import { figuresSv } from '../figures/sv.ts';
import { filtersSv } from '../filters/sv.ts';
import { frameSv } from '../frame/sv.ts';
import { portfolioSv } from '../portfolio/sv.ts';
import type { FirstTexts } from './fi.ts';

export const firstSv: FirstTexts = {
  figures: figuresSv,
  filters: filtersSv,
  frame: frameSv,
  portfolio: portfolioSv,
};
