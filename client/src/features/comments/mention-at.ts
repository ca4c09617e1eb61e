/** The piece of a name that is being typed after an @, and where it begins. */
export interface MentionAt {
  /** The place of the @ in the text. */
  readonly start: number;
  readonly q: string;
}

const BEFORE_CARET = /(?:^|[\s(])@([\p{L}\p{M}'’. -]{0,40})$/u;

/** Is the caret in a mention that is being typed? A name may have a space in it; two in a row, or a line break, end it. */
export function mentionAt(text: string, caret: number): MentionAt | null {
  const found = BEFORE_CARET.exec(text.slice(0, caret));
  const q = found?.[1];
  if (q === undefined || q.startsWith(' ') || /\s{2}|\n/.test(q)) return null;
  return { start: caret - q.length - 1, q };
}

/** The text with the person's name in place of what was typed, and where the caret goes. */
export function withMention(
  text: string,
  caret: number,
  { start }: MentionAt,
  name: string,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(caret);
  const written = `${text.slice(0, start)}@${name}${rest.startsWith(' ') ? '' : ' '}`;
  return { text: written + rest, caret: written.length + (rest.startsWith(' ') ? 1 : 0) };
}

/** Of the people who were chosen, those whom the text still names. */
export const stillMentioned = <P extends { readonly name: string }>(
  text: string,
  people: readonly P[],
): P[] => people.filter(({ name }) => text.includes(`@${name}`));
