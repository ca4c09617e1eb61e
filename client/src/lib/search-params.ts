/** Search parameters as the address shows them: texts, and lists as repeated parameters (`region=04&region=06`). */
export type SearchParams = Record<string, string | readonly string[]>;

/** Reads `?a=1&b=2&b=3`: a parameter given once is a text, given again a list. Never guesses numbers (`04` stays `04`). */
export function parseSearch(search: string): SearchParams {
  const params: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(search)) {
    const earlier = params[key];
    params[key] = earlier === undefined ? value : [...(Array.isArray(earlier) ? earlier : [earlier]), value];
  }
  return params;
}

/** Writes it back; what is empty, null or undefined is left out, so a view without filters has a clean address. */
export function writeSearch(params: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(key, String(one));
    }
  }
  const text = search.toString();
  return text ? `?${text}` : '';
}

/** A parameter as a list, however often it was given. */
export const listParam = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );

/** A parameter as one text: the last one where it was given again; undefined where it is missing or empty. */
export const textParam = (value: unknown): string | undefined => listParam(value).at(-1);
