import { errorsFi } from './errors/fi.ts';
import { frameFi } from './frame/fi.ts';
import { sessionFi } from './session/fi.ts';

/** Every sentence of the product in Finnish; the other languages must have the same keys. */
export const fi = {
  errors: errorsFi,
  frame: frameFi,
  session: sessionFi,
};

export type Texts = typeof fi;
