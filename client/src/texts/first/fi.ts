import { figuresFi } from '../figures/fi.ts';
import { filtersFi } from '../filters/fi.ts';
import { frameFi } from '../frame/fi.ts';
import { portfolioFi } from '../portfolio/fi.ts';

/** What the first screen says: small, so that it is there at once. */
export const firstFi = {
  figures: figuresFi,
  filters: filtersFi,
  frame: frameFi,
  portfolio: portfolioFi,
};

export type FirstTexts = typeof firstFi;
