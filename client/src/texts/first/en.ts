import { figuresEn } from '../figures/en.ts';
import { filtersEn } from '../filters/en.ts';
import { frameEn } from '../frame/en.ts';
import { portfolioEn } from '../portfolio/en.ts';
import type { FirstTexts } from './fi.ts';

export const firstEn: FirstTexts = {
  figures: figuresEn,
  filters: filtersEn,
  frame: frameEn,
  portfolio: portfolioEn,
};
