import { errorsEn } from './errors/en.ts';
import type { Texts } from './fi.ts';
import { frameEn } from './frame/en.ts';
import { sessionEn } from './session/en.ts';

export const en: Texts = {
  errors: errorsEn,
  frame: frameEn,
  session: sessionEn,
};
