import type { TrailAction, TrailNoun } from '@painopiste/shared/audit/trail-words';
import { nameIn } from '../../lib/names.ts';
import type { Wording } from './value-words.ts';

interface Act {
  readonly action: TrailAction;
  readonly noun: TrailNoun;
  readonly entityId: string;
}

/** What was done, in words: "Siirsi ennustetta". */
export const actInWords = (action: TrailAction, { texts }: Pick<Wording, 'texts'>): string =>
  texts.acts[action];

/** What kind of thing it was done to: "Välitavoite". */
export const nounInWords = (noun: TrailNoun, { texts }: Pick<Wording, 'texts'>): string => texts.nouns[noun];

/** The thing's own name; null where it has none but its id. A code that people use (`04 4711`) is a name. */
export function thingInWords({ noun, entityId }: Act, { names, formats }: Wording): string | null {
  const named = names[entityId] ?? names[`${noun}:${entityId}`];
  if (named) return nameIn(formats.locale, named).text;
  return noun === 'cost-centre-mark' ? entityId : null;
}
