import type { Language } from '@painopiste/shared/values/language';
import type { FirstAnswer } from './first-data.ts';

/** JSON that cannot end the element it stands in, nor open a comment there. */
const inElement = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Splits the built page once, so that each request only joins three texts. */
export function createPage(
  indexHtml: string,
): (language: Language, answers: readonly FirstAnswer[]) => string {
  const withoutLanguage = indexHtml.replace(/<html lang="[a-z]*"/, '<html lang="%"');
  const [before, between = ''] = withoutLanguage.split('%', 2);
  const end = between.indexOf('</head>');
  if (before === undefined || end < 0)
    throw new Error('client/dist/index.html has no <html lang> or no </head>.');
  const [head, body] = [between.slice(0, end), between.slice(end)];
  return (language, answers) =>
    `${before}${language}${head}<script type="application/json" id="first-data">${inElement(answers)}</script>${body}`;
}
