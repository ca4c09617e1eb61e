import type { Language } from '@painopiste/shared/values/language';
import type { FirstAnswer } from './first-data.ts';

export interface PageParts {
  readonly language: Language;
  readonly answers: readonly FirstAnswer[];
  /** Files that the page will ask for, so that the browser fetches them at once and not one after the other. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** JSON that cannot end the element it stands in, nor open a comment there. */
const inElement = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Splits the built page once, so that each request only joins its parts. */
export function createPage(indexHtml: string): (parts: PageParts) => string {
  const language = /<html lang="([a-z]*)"/.exec(indexHtml);
  const end = indexHtml.indexOf('</head>');
  if (!language || end < 0) throw new Error('client/dist/index.html has no <html lang> or no </head>.');
  const from = language.index + '<html lang="'.length;
  const before = indexHtml.slice(0, from);
  const head = indexHtml.slice(from + (language[1] ?? '').length, end);
  const body = indexHtml.slice(end);
  return (parts) => {
    const scripts = parts.scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`);
    const styles = parts.styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`);
    const data = `<script type="application/json" id="first-data">${inElement(parts.answers)}</script>`;
    return [before, parts.language, head, ...scripts, ...styles, data, body].join('');
  };
}
