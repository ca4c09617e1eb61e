import type { FirstTexts } from '../first/fi.ts';

export const figuresSv: FirstTexts['figures'] = {
  grantTotal: 'Finansiering',
  ratio: 'Kvot mot planen',
};
