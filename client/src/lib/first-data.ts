import type { QueryClient } from '@tanstack/react-query';

/** Answers that the server has put into the page, so that the first screen needs no request. */
interface FirstAnswer {
  readonly path: string;
  readonly input?: unknown;
  readonly data: unknown;
}

/** Moves the answers in the page to the query cache, under the keys that their queries use. */
export function takeFirstData(queryClient: QueryClient): void {
  const element = document.getElementById('first-data');
  if (!element?.textContent) return;
  const answers = JSON.parse(element.textContent) as readonly FirstAnswer[];
  for (const { path, input, data } of answers) {
    queryClient.setQueryData(
      [path.split('.'), input === undefined ? { type: 'query' } : { input, type: 'query' }],
      data,
    );
  }
  element.remove();
}
