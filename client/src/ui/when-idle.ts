const LATEST_MS = 2000;
const WITHOUT_IDLE_MS = 200;

/** Does a thing once the browser has nothing better to do (Safari cannot say when); returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const id = requestIdleCallback(work, { timeout: LATEST_MS });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, WITHOUT_IDLE_MS);
  return () => clearTimeout(id);
}
