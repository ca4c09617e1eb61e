import type { Reader } from '../../db/transaction.ts';
import { findWorkAreaChoices } from './work-area-choice-store.ts';

/** The work areas of a project by name, to choose one from. Whoever calls it has asked whether they may be read. */
export const readWorkAreaChoices = (reader: Reader, projectId: string) =>
  findWorkAreaChoices(reader, projectId);
