import { AsyncLocalStorage } from 'node:async_hooks';

interface Outcome {
  refusal: string | null;
}

/** A callback of the provider that is being answered: better-auth has no way of its own to hand on why it was refused. */
const callbacks = new AsyncLocalStorage<Outcome>();

/** Answers what the work answers, and why the person was refused, if so. */
export async function withOutcome<T>(
  work: () => Promise<T>,
): Promise<{ readonly answer: T; readonly refusal: string | null }> {
  const outcome: Outcome = { refusal: null };
  const answer = await callbacks.run(outcome, work);
  return { answer, refusal: outcome.refusal };
}

export function noteRefusal(refusal: string): void {
  const outcome = callbacks.getStore();
  if (outcome) outcome.refusal = refusal;
}
