import { isLanguage, LANGUAGES, type Language } from '@painopiste/shared/values/language';
import { readCookie } from '../auth/session-cookie.ts';

interface RequestHeaders {
  readonly cookie?: string | undefined;
  readonly 'accept-language'?: string | undefined;
}

/** The language of a page: chosen in this browser, else the person's own, else the browser's first that we speak. */
export function pageLanguage(headers: RequestHeaders, own: unknown): Language {
  const chosen = readCookie(headers.cookie, 'language');
  if (isLanguage(chosen)) return chosen;
  if (isLanguage(own)) return own;
  return preferred(headers['accept-language'] ?? '') ?? LANGUAGES[0];
}

function preferred(acceptLanguage: string): Language | undefined {
  const wishes = acceptLanguage.split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().split(';');
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
    return {
      language: tag.split('-')[0]?.toLowerCase(),
      weight: quality ? Number(quality.trim().slice(2)) : 1,
    };
  });
  const known = wishes.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return known.map(({ language }) => language).find(isLanguage);
}
