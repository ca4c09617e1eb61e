/** A piece of a comment: plain text, an address, or a person's name. */
export interface CommentPart {
  readonly kind: 'text' | 'link' | 'mention';
  readonly text: string;
}

const ADDRESS = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Cuts a comment into what is shown as words, as a link and as a person. Only http and https addresses become links; markup
 * stays the characters that it is.
 */
export function partsOfComment(text: string, names: readonly string[]): CommentPart[] {
  // The longer name first: "@Aino Ahti" is not "@Aino" and a surname.
  const people = [...names].sort((a, b) => b.length - a.length).map((name) => `@${escaped(name)}`);
  const pattern = new RegExp([ADDRESS.source, ...people].join('|'), 'g');
  const parts: CommentPart[] = [];
  let seen = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    if (index > seen) parts.push({ kind: 'text', text: text.slice(seen, index) });
    parts.push({ kind: found.startsWith('@') ? 'mention' : 'link', text: found });
    seen = index + found.length;
  }
  if (seen < text.length) parts.push({ kind: 'text', text: text.slice(seen) });
  return parts;
}
