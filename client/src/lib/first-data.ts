import type { QueryClient } from '@tanstack/react-query';

/** An answer that the server has put into the page, so that the first screen needs no request. */
export interface FirstAnswer {
  readonly path: string;
  readonly input?: unknown;
  readonly data: unknown;
}

/** Puts answers into a query cache, under the keys that their queries use. */
export function putFirstAnswers(queryClient: QueryClient, answers: readonly FirstAnswer[]): void {
  for (const { path, input, data } of answers) {
    queryClient.setQueryData(
      [path.split('.'), input === undefined ? { type: 'query' } : { input, type: 'query' }],
      data,
    );
  }
}

/** Moves the answers in the page to the query cache. */
export function takeFirstData(queryClient: QueryClient): void {
  const element = document.getElementById('first-data');
  if (!element?.textContent) return;
  putFirstAnswers(queryClient, JSON.parse(element.textContent) as readonly FirstAnswer[]);
  element.remove();
}
