import { errorsSv } from './errors/sv.ts';
import type { Texts } from './fi.ts';
import { frameSv } from './frame/sv.ts';
import { sessionSv } from './session/sv.ts';

export const sv: Texts = {
  errors: errorsSv,
  frame: frameSv,
  session: sessionSv,
};
