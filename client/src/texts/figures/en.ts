import type { FirstTexts } from '../first/fi.ts';

export const figuresEn: FirstTexts['figures'] = {
  grantTotal: 'Funding',
  ratio: 'Ratio to plan',
};
