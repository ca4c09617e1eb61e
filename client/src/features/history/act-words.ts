import { nameIn } from '../../lib/names.ts';
import type { Wording } from './value-words.ts';

interface Act {
  readonly action: string;
  readonly noun: string;
  readonly entityId: string;
}

/** What was done, in words: "Siirsi ennustetta". */
export const actInWords = (action: string, { texts }: Pick<Wording, 'texts'>): string =>
  texts.acts[action] ?? texts.changed;

/** What kind of thing it was done to: "Välitavoite". */
export const nounInWords = (noun: string, { texts }: Pick<Wording, 'texts'>): string =>
  texts.nouns[noun] ?? noun;

/** The thing's own name; null where it has none but its id. A code that people use (`04 4711`) is a name. */
export function thingInWords({ noun, entityId }: Act, { names, formats }: Wording): string | null {
  const named = names[entityId] ?? names[`${noun}:${entityId}`];
  if (named) return nameIn(formats.locale, named).text;
  return noun === 'cost-centre-mark' ? entityId : null;
}
