import type { Language } from '@painopiste/shared/values/language';
import type { FirstAnswer } from './first-data.ts';

export interface PageHead {
  readonly language: Language;
  /** Attributes of the page's root: the reader's own look. */
  readonly look: string;
  /** Is its first screen drawn by the server? */
  readonly isDrawn: boolean;
  /** Files that the page will ask for, so that the browser fetches them at once and not one after the other. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

export interface PageBody {
  readonly answers: readonly FirstAnswer[];
  /** The first screen; null where the browser draws it. */
  readonly drawn: string | null;
}

/** A page in the two parts in which it is sent: the head needs nobody's answers, the rest waits for them. */
export interface PageParts {
  readonly head: (head: PageHead) => string;
  readonly body: (body: PageBody) => string;
}

/** JSON that cannot end the element it stands in, nor open a comment there. */
const inElement = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

function cut(text: string, at: string): [before: string, after: string] {
  const index = text.indexOf(at);
  if (index < 0) throw new Error(`client/dist/index.html has no ${at}`);
  return [text.slice(0, index), text.slice(index + at.length)];
}

/** The scripts of a page that the browser draws: fetched at once. */
const runNow = (main: string, scripts: readonly string[]): string =>
  [
    `<script type="module" crossorigin src="${main}"></script>`,
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${file}">`),
  ].join('');

/** Those of a page that the server draws: they stand back until it has been painted. */
const runWhenPainted = (main: string, scripts: readonly string[]): string =>
  `<script defer src="/start.js" data-files="${[main, ...scripts].join(' ')}"></script>`;

/** Splits the built page once, so that each request only joins its parts. */
export function createPage(indexHtml: string): PageParts {
  const main = /<script type="module" crossorigin src="([^"]+)"><\/script>\s*/.exec(indexHtml);
  if (!main?.[1]) throw new Error('client/dist/index.html runs no script.');
  const [, mainFile] = main;
  const links = [...indexHtml.matchAll(/<link rel="modulepreload" crossorigin href="([^"]+)">\s*/g)];
  const preloaded = links.map(([, file = '']) => file);
  const bare = [main, ...links].reduce((html, [element]) => html.replace(element, ''), indexHtml);
  const [before, rest] = cut(bare, '<html lang="fi"');
  const [inHead, after] = cut(rest, '</head>');
  const [toRoot, end] = cut(after, '<div id="root"></div>');
  return {
    head({ language, look, isDrawn, scripts, styles }) {
      const sheets = styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`).join('');
      const own = [...preloaded, ...scripts.map((file) => `/${file}`)];
      const run = isDrawn ? runWhenPainted(mainFile, own) : runNow(mainFile, own);
      return `${before}<html lang="${language}"${look}${inHead}${sheets}${run}</head>${toRoot}`;
    },
    body({ answers, drawn }) {
      const data = `<script type="application/json" id="first-data">${inElement(answers)}</script>`;
      return `<div id="root">${drawn ?? ''}</div>${data}${end}`;
    },
  };
}
