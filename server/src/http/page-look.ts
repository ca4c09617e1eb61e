import { readCookie } from '../auth/session-cookie.ts';

// The same words as client/src/lib/theme.ts; what is not among them is no attribute of the page.
const LOOKS = { theme: ['light', 'dark'], density: ['compact', 'airy'] } as const;

/** The look that was chosen in this browser, as attributes of the page's root: there before anything is painted. */
export function lookAttributes(cookies: string | undefined): string {
  return Object.entries(LOOKS)
    .map(([name, words]) => ({ name, word: words.find((known) => known === readCookie(cookies, name)) }))
    .filter(({ word }) => word !== undefined)
    .map(({ name, word }) => ` data-${name}="${word}"`)
    .join('');
}
