import type { Texts } from '../../texts/fi.ts';

type SessionTexts = Texts['session'];

const isKnown = (word: string, sentences: SessionTexts['refused']): word is keyof SessionTexts['refused'] =>
  Object.hasOwn(sentences, word);

/** Why a sign-in by the organisation's accounts ended here, by the word in the address; null where there is none. */
export function refusalSentence(word: string | undefined, { refused }: SessionTexts): string | null {
  if (word === undefined) return null;
  return isKnown(word, refused) ? refused[word] : refused.failed;
}
