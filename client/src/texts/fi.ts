import { burnFi } from './burn/fi.ts';
import { errorsFi } from './errors/fi.ts';
import { filtersFi } from './filters/fi.ts';
import { frameFi } from './frame/fi.ts';
import { portfolioFi } from './portfolio/fi.ts';
import { sessionFi } from './session/fi.ts';

/** Every sentence of the product in Finnish; the other languages must have the same keys. */
export const fi = {
  burn: burnFi,
  errors: errorsFi,
  filters: filtersFi,
  frame: frameFi,
  portfolio: portfolioFi,
  session: sessionFi,
};

export type Texts = typeof fi;
